/**
 * What makes reminders come up on time, in every window of the person, and be known to have been
 * seen.
 */
package com.todo.ports.usecases.reminder;
