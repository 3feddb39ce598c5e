/**
 * Values for tests: complete from the start, so that a test names only what matters to it.
 *
 * <p>Does not belong here: anything that keeps state.
 */
package com.todo.ports.testkit.builders;
