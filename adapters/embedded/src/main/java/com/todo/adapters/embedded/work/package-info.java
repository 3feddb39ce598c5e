/**
 * What all workers inside the server have in common: a unit of work, being woken, being told to
 * quit.
 *
 * <p>Belongs here: what knows neither events nor jobs.
 */
package com.todo.adapters.embedded.work;
