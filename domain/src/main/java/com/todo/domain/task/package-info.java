/**
 * The task: a piece of work that somebody means to finish, when it is due, and what may happen to
 * it.
 *
 * <p>How often it comes back belongs to {@code recurrence}, how a person is reminded to {@code
 * reminder}.
 */
package com.todo.domain.task;
