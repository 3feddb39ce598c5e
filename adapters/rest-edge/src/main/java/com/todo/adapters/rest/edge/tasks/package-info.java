/**
 * Tasks as JSON, for everything that carries them over HTTP.
 *
 * <p>Belongs here: their shape, and reading what somebody wants them to be. Does not belong here:
 * addresses, and what is done.
 */
package com.todo.adapters.rest.edge.tasks;
