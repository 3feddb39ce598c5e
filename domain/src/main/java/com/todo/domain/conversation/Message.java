package com.todo.domain.conversation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** Something that was said, with what the assistant did for it. */
public record Message(Author author, String text, List<ToolCall> toolCalls, Instant at) {

  public Message {
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(text, "text");
    toolCalls = List.copyOf(toolCalls);
    at = at.truncatedTo(ChronoUnit.MICROS);
  }
}
