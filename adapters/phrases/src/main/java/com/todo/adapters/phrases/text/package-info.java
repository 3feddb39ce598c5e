/**
 * Sentences as tokens with their places.
 *
 * <p>What tokens mean does not belong here.
 */
package com.todo.adapters.phrases.text;
