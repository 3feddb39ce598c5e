/**
 * What a person and the assistant said to each other, and what was done because of it.
 *
 * <p>Understanding language and wording answers do not belong here; adapters know words.
 */
package com.todo.domain.conversation;
