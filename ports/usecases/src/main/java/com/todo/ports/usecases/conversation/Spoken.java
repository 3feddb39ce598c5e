package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Suggestion;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A message, and when it was said.
 *
 * @param suggestions what a language model took it to mean; none if it was understood without
 */
record Spoken(String text, ZonedDateTime at, List<Suggestion> suggestions) {

  static final Spoken NOTHING = new Spoken("", Instant.EPOCH.atZone(ZoneOffset.UTC));

  Spoken {
    suggestions = List.copyOf(suggestions);
  }

  Spoken(String text, ZonedDateTime at) {
    this(text, at, List.of());
  }

  boolean isNothing() {
    return text.isEmpty();
  }
}
