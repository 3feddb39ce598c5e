package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.OnDay;
import java.util.Optional;

/** Understands days that are named by their distance: "tomorrow", "the day after tomorrow". */
final class RelativeDays implements Recognizer {
  private static final String FAMILY = "day.";

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    return hearing
        .said(FAMILY, i)
        .map(name -> found(hearing, name, i))
        .max((a, b) -> a.length() - b.length());
  }

  private static Finding found(Hearing hearing, String name, int i) {
    var distance = Integer.parseInt(name.substring(FAMILY.length()));
    return new Finding(
        i, i + hearing.length(name, i), new OnDay(hearing.today().plusDays(distance)));
  }
}
