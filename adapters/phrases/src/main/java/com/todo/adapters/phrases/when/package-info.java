/**
 * Recognizes when something is due, how often it comes back and when to remind of it.
 *
 * <p>One small recognizer for each way to say it; {@code Overlaps} alone decides between them. What
 * a person wants done does not belong here.
 */
package com.todo.adapters.phrases.when;
