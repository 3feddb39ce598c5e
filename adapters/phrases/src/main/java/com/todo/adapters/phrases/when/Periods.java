package com.todo.adapters.phrases.when;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.temporal.TemporalAdjusters.firstDayOfNextMonth;
import static java.time.temporal.TemporalAdjusters.firstDayOfNextYear;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import com.todo.adapters.phrases.when.Meaning.OnDay;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Understands spans of days by the day that stands for them: "next week" is its Monday. */
final class Periods implements Recognizer {
  private static final Map<String, UnaryOperator<LocalDate>> DAYS =
      Map.of(
          "period.next-week", d -> d.with(next(MONDAY)),
          "period.next-month", d -> d.with(firstDayOfNextMonth()),
          "period.next-year", d -> d.with(firstDayOfNextYear()),
          "period.this-weekend", d -> d.with(nextOrSame(SATURDAY)),
          "period.next-weekend", d -> d.with(next(MONDAY)).with(nextOrSame(SATURDAY)),
          "period.end-of-month", d -> d.with(lastDayOfMonth()),
          "period.end-of-year", d -> d.with(lastDayOfYear()));

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    return DAYS.keySet().stream()
        .filter(name -> hearing.says(name, i))
        .map(name -> found(hearing, name, i))
        .max((a, b) -> a.length() - b.length());
  }

  private static Finding found(Hearing hearing, String name, int i) {
    var day = DAYS.get(name).apply(hearing.today());
    return new Finding(i, i + hearing.length(name, i), new OnDay(day));
  }
}
