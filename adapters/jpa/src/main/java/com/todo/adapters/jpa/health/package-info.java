/**
 * Whether the database answers.
 *
 * <p>Belongs here: health checks on what this adapter talks to. Does not belong here: repairing it.
 */
package com.todo.adapters.jpa.health;
