package com.todo.domain.conversation;

import com.todo.domain.task.Title;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A message that nobody understands, with what helps to.
 *
 * @param now the moment it was said, on the wall clock of whoever said it
 * @param titles what some tasks of the list are called, for the names in it
 */
public record Puzzle(String text, ZonedDateTime now, Locale locale, List<Title> titles) {

  public Puzzle {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(now, "now");
    Objects.requireNonNull(locale, "locale");
    titles = List.copyOf(titles);
  }
}
