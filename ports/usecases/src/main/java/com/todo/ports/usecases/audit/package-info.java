/** Keeping, showing and proving the record of everything that happened. */
package com.todo.ports.usecases.audit;
