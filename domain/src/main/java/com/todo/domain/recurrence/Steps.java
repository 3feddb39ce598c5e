package com.todo.domain.recurrence;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Steps of equally many days from an anchor. */
record Steps(long days) {
  private static final int WEEK = 7;

  static Steps days(int interval) {
    return new Steps(interval);
  }

  static Steps weeks(int interval) {
    return new Steps((long) interval * WEEK);
  }

  LocalDate firstAfter(LocalDate day, LocalDate anchor) {
    if (day.isBefore(anchor)) {
      return anchor;
    }
    return anchor.plusDays((DAYS.between(anchor, day) / days + 1) * days);
  }

  /** The first of these weekdays after a day, in a week that counts. */
  Optional<LocalDate> firstAfter(LocalDate day, LocalDate anchor, Set<DayOfWeek> weekdays) {
    var earliest = day.isBefore(anchor) ? anchor : day.plusDays(1);
    var firstWeek = anchor.with(previousOrSame(MONDAY));
    var week = firstAfter(earliest.minusDays(WEEK), firstWeek);
    return first(earliest, week, weekdays).or(() -> first(earliest, week.plusDays(days), weekdays));
  }

  private static Optional<LocalDate> first(
      LocalDate earliest, LocalDate week, Set<DayOfWeek> weekdays) {
    return weekdays.stream()
        .map(weekday -> week.with(nextOrSame(weekday)))
        .filter(day -> !day.isBefore(earliest))
        .min(LocalDate::compareTo);
  }
}
