/**
 * How services in one process call each other: at once, in the caller's unit of work.
 *
 * <p>Belongs here: one class for each port by which a service asks another. Does not belong here:
 * anything that decides.
 */
package com.todo.adapters.embedded.desks;
