/**
 * The words of each language: one file of them for each, and the class that looks them up.
 *
 * <p>No word of any language stands in Java code, here or elsewhere.
 */
package com.todo.adapters.phrases.words;
