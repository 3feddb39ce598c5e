/**
 * What people say, and how the system answers.
 *
 * <p>Belongs here: the interpreter of sentences and the words of the answers, one file of words for
 * each language. Does not belong here: acting on what was understood.
 */
package com.todo.adapters.phrases;
