package com.todo.domain.recurrence;

import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;

/** Every so many months from the anchor's. */
record Months(int interval) {
  private static final int GREGORIAN_CYCLE = 400 * 12;

  static Months every(int interval) {
    return new Months(interval);
  }

  /** The first day after {@code day} that {@code choice} finds in a month that counts. */
  Optional<LocalDate> firstAfter(
      LocalDate day, LocalDate anchor, Function<YearMonth, Optional<LocalDate>> choice) {
    var first = YearMonth.from(anchor);
    var passed = Math.max(0, MONTHS.between(first, YearMonth.from(day)) / interval);
    return LongStream.rangeClosed(passed, passed + GREGORIAN_CYCLE)
        .mapToObj(step -> choice.apply(first.plusMonths(step * interval)))
        .flatMap(Optional::stream)
        .filter(found -> found.isAfter(day) && !found.isBefore(anchor))
        .findFirst();
  }

  static LocalDate clamped(YearMonth month, int day) {
    return day == -1 || day > month.lengthOfMonth() ? month.atEndOfMonth() : month.atDay(day);
  }

  static Optional<LocalDate> weekday(YearMonth month, int week, DayOfWeek weekday) {
    return Optional.of(month.atDay(1).with(dayOfWeekInMonth(week, weekday)))
        .filter(day -> YearMonth.from(day).equals(month));
  }
}
