/**
 * What everything has in common that runs inside a server without being called.
 *
 * <p>Belongs here: a unit of work, threads, being woken, being told to quit, files for their owner
 * alone. Does not belong here: what knows a transport or a database.
 */
package com.todo.adapters.work;
