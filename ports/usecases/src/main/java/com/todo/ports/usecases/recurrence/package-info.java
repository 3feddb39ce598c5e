/** What makes recurring tasks come back. */
package com.todo.ports.usecases.recurrence;
