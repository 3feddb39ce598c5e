/**
 * One story, told to every form of the system.
 *
 * <p>Belongs here: scenarios driven through {@code TodoSystem}. Does not belong here: tests of a
 * single module.
 */
package com.todo.apps.acceptance;
