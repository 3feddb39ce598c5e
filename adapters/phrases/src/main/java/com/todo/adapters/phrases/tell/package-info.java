/**
 * Puts replies into words, of which every one comes from the file of the language.
 *
 * <p>Deciding what to reply does not belong here.
 */
package com.todo.adapters.phrases.tell;
