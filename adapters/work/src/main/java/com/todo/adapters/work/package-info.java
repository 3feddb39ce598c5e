/**
 * What everything has in common that runs inside a server without being called.
 *
 * <p>Belongs here: a unit of work, being woken, being told to quit, files for their owner alone,
 * throwing away what is old. Does not belong here: what knows a transport.
 */
package com.todo.adapters.work;
