package com.todo.adapters.assistant;

import com.todo.domain.conversation.Puzzle;
import com.todo.domain.task.Title;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/** Something to ask a model. */
final class Puzzles {
  static final Puzzle AT_HAND =
      of("could the dentist not wait until friday?", "Dentist", "Buy milk");

  private Puzzles() {}

  static Puzzle of(String message, String... titles) {
    return new Puzzle(
        message,
        ZonedDateTime.parse("2026-11-25T10:00+01:00[Europe/Berlin]"),
        Locale.UK,
        List.of(titles).stream().map(Title::new).toList());
  }
}
