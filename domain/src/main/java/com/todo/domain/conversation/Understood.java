package com.todo.domain.conversation;

import java.util.Objects;

/**
 * Some words of a sentence, and what they were taken for.
 *
 * @param text the words as they were written
 * @param start where they begin in the sentence, in UTF-16 units
 * @param end where they end, exclusive
 * @param kind what they say something about
 * @param value what they say, in ISO 8601, RFC 5545 or minutes
 */
public record Understood(String text, int start, int end, Kind kind, String value) {

  /** What words can say something about. */
  public enum Kind {
    DATE,
    TIME,
    RECURRENCE,
    REMINDER
  }

  public Understood {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, "value");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }
}
