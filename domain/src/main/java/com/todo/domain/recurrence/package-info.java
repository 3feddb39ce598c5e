/**
 * How often a task comes back once it is done.
 *
 * <p>Who creates the next task, and when, does not belong here; this is arithmetic on {@code
 * java.time} alone.
 */
package com.todo.domain.recurrence;
