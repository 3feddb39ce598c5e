/**
 * Reads what a person wants done, and to which task.
 *
 * <p>One small reader for each kind of act; {@code Acts} says in which order they are asked. When
 * something is due is read by {@code when}.
 */
package com.todo.adapters.phrases.acts;
