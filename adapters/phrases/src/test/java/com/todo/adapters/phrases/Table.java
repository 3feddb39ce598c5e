package com.todo.adapters.phrases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads a table in {@code sentences/}. A line that begins with {@code @} says when and in which
 * language the sentences after it are said.
 */
final class Table {
  private ZonedDateTime now = Said.NOW;
  private Locale locale = Locale.UK;

  private Table() {}

  /** What tasks are made of. */
  static Stream<Line> tasks() {
    return Stream.of(
            "days", "times", "doubts", "recurrence", "reminders", "left-alone", "other-moments")
        .flatMap(name -> new Table().lines(name));
  }

  /** What is asked for. */
  static Stream<Line> acts() {
    return Stream.of("acts", "more-acts").flatMap(name -> new Table().lines(name));
  }

  private Stream<Line> lines(String name) {
    try (var table = Table.class.getResourceAsStream("sentences/" + name + ".txt")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .flatMap(this::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<Line> line(String text) {
    if (text.startsWith("@ ")) {
      var said = text.substring(2).split(" ");
      now = ZonedDateTime.parse(said[0]);
      locale = Locale.forLanguageTag(said[1]);
      return Stream.empty();
    }
    var parts = text.split(" => ", 2);
    return Stream.of(new Line(parts[0].strip(), parts[1].strip(), now, locale));
  }
}
