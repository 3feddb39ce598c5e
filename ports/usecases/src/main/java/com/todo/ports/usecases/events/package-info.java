/** Looking after events that could not be delivered. */
package com.todo.ports.usecases.events;
