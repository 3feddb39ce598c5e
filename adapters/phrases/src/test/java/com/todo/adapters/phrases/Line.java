package com.todo.adapters.phrases;

import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.stream.Collectors;

/** A line of a table: what is said, when and where, and what it must mean. */
record Line(String sentence, String result, ZonedDateTime now, Locale locale) {

  String task() {
    return Said.line(Said.INTERPRETER.readTask(sentence, now, locale).wish());
  }

  String acts() {
    return Said.INTERPRETER.read(sentence, now, locale).acts().stream()
        .map(Said::line)
        .collect(Collectors.joining("; "));
  }

  Line saying(String other) {
    return new Line(other, result, now, locale);
  }

  @Override
  public String toString() {
    return sentence + " => " + result;
  }
}
