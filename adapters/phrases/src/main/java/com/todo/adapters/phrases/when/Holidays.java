package com.todo.adapters.phrases.when;

import java.util.Optional;

/**
 * Understands days that have a name each year, after a word that leads to a date: "by christmas".
 */
final class Holidays implements Recognizer {
  private static final String FAMILY = "holiday.";

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    return hearing
        .said(FAMILY, i)
        .filter(name -> hearing.says("lead.holiday", i - 1))
        .max((a, b) -> hearing.length(a, i) - hearing.length(b, i))
        .map(name -> found(hearing, name, i));
  }

  private static Finding found(Hearing hearing, String name, int i) {
    var date = name.substring(FAMILY.length()).split("-");
    return new Finding(
        i,
        i + hearing.length(name, i),
        Calendar.next(hearing.today(), Integer.parseInt(date[0]), Integer.parseInt(date[1])));
  }
}
