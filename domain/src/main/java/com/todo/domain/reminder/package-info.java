/**
 * Telling a person about a task in time.
 *
 * <p>Jobs, queues and sockets do not belong here; adapters know those.
 */
package com.todo.domain.reminder;
