package com.todo.domain.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random rules and days to check the arithmetic with. */
final class AnyRule {

  private AnyRule() {}

  static Arbitrary<LocalDate> day() {
    return Arbitraries.longs()
        .between(LocalDate.of(1996, 1, 1).toEpochDay(), LocalDate.of(2060, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  static Arbitrary<Pattern> pattern() {
    var weekday = Arbitraries.of(DayOfWeek.class);
    var monthDay = Arbitraries.integers().between(-1, 31).filter(day -> day != 0);
    var week = Arbitraries.integers().between(-1, 5).filter(number -> number != 0);
    return Arbitraries.oneOf(
        Arbitraries.just(new Pattern.Daily()),
        weekday.set().ofMaxSize(7).map(Pattern.Weekly::new),
        Arbitraries.just(new Pattern.Monthly()),
        monthDay.map(Pattern.MonthlyOnDay::new),
        Combinators.combine(week, weekday).as(Pattern.MonthlyOnWeekday::new),
        Arbitraries.just(new Pattern.Yearly()));
  }

  /** A rule anchored on a random day, with any interval up to 12. */
  static Arbitrary<RecurrenceRule> anchored() {
    return Combinators.combine(pattern(), Arbitraries.integers().between(1, 12), day())
        .as((pattern, n, day) -> RecurrenceRule.every(pattern).every(n).anchored(day));
  }
}
