package com.todo.domain.conversation;

import java.util.Objects;
import java.util.UUID;

/** Says which conversation. */
public record ConversationId(UUID value) {

  public ConversationId {
    Objects.requireNonNull(value, "conversation id");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
