package com.todo.domain.conversation;

/** Who said something. */
public enum Author {
  PERSON,
  ASSISTANT
}
