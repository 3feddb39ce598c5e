/**
 * What may be done with tasks. Each class loads, changes, saves and publishes, and nothing else.
 */
package com.todo.ports.usecases.task;
