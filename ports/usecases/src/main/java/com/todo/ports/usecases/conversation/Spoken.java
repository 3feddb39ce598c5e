package com.todo.ports.usecases.conversation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** A message, and when it was said. */
record Spoken(String text, ZonedDateTime at) {

  static final Spoken NOTHING = new Spoken("", Instant.EPOCH.atZone(ZoneOffset.UTC));

  boolean isNothing() {
    return text.isEmpty();
  }
}
