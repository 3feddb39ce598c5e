/**
 * What every HTTP edge of the system does alike.
 *
 * <p>Belongs here: problems, correlation ids, JSON settings, who is calling. Does not belong here:
 * resources.
 */
package com.todo.adapters.rest.edge;
