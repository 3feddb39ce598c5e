package com.todo.adapters.phrases.when;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.firstDayOfNextMonth;
import static java.time.temporal.TemporalAdjusters.firstDayOfNextYear;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.util.Map.entry;

import com.todo.adapters.phrases.when.Meaning.OnDay;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Understands spans of days by the day that stands for them: "next week" is its Monday. */
final class Periods implements Recognizer {
  private static final Map<String, UnaryOperator<LocalDate>> DAYS =
      Map.ofEntries(
          entry("period.next-week", d -> d.with(next(MONDAY))),
          entry("period.week-after-next", d -> d.with(next(MONDAY)).plusWeeks(1)),
          entry("period.this-week", d -> d.with(nextOrSame(SUNDAY))),
          entry("period.end-of-next-week", d -> d.with(nextOrSame(SUNDAY)).plusWeeks(1)),
          entry("period.next-weekday", Periods::workdayAfter),
          entry("period.next-month", d -> d.with(firstDayOfNextMonth())),
          entry("period.month-after-next", d -> d.with(firstDayOfNextMonth()).plusMonths(1)),
          entry("period.end-of-month", d -> d.with(lastDayOfMonth())),
          entry("period.end-of-next-month", d -> d.plusMonths(1).with(lastDayOfMonth())),
          entry("period.next-quarter", d -> quarter(d).plusMonths(3)),
          entry("period.end-of-quarter", d -> quarter(d).plusMonths(3).minusDays(1)),
          entry("period.next-year", d -> d.with(firstDayOfNextYear())),
          entry("period.end-of-year", d -> d.with(lastDayOfYear())),
          entry("period.this-weekend", d -> d.with(nextOrSame(SATURDAY))),
          entry("period.next-weekend", d -> d.with(next(MONDAY)).with(nextOrSame(SATURDAY))));

  private static LocalDate quarter(LocalDate day) {
    return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
  }

  private static LocalDate workdayAfter(LocalDate day) {
    var next = day.plusDays(1);
    return next.getDayOfWeek().getValue() > FRIDAY.getValue() ? day.with(next(MONDAY)) : next;
  }

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
