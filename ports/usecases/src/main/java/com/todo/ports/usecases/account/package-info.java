/** What people may do with their accounts. */
package com.todo.ports.usecases.account;
