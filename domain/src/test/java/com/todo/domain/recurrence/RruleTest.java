package com.todo.domain.recurrence;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The text by which other calendars know a rule, RFC 5545, 3.3.10. */
class RruleTest {
  private static final RecurrenceRule DAILY = RecurrenceRule.every(new Pattern.Daily());
  private static final RecurrenceRule WEEKLY =
      RecurrenceRule.every(new Pattern.Weekly(Set.of(FRIDAY, TUESDAY)));
  private static final RecurrenceRule MONTHLY = RecurrenceRule.every(new Pattern.Monthly());
  private static final RecurrenceRule YEARLY = RecurrenceRule.every(new Pattern.Yearly());
  private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
  private static final LocalDate LAST_SHORT = LocalDate.of(2026, 11, 28);

  static Stream<Arguments> rules() {
    return Stream.of(
        arguments(DAILY, "FREQ=DAILY"),
        arguments(DAILY.every(3).anchored(LEAP_DAY), "FREQ=DAILY;INTERVAL=3"),
        arguments(WEEKLY, "FREQ=WEEKLY;BYDAY=TU,FR"),
        arguments(RecurrenceRule.every(new Pattern.Weekly(Set.of())), "FREQ=WEEKLY"),
        arguments(monthly(new Pattern.MonthlyOnWeekday(-1, FRIDAY)), "BYDAY=-1FR"),
        arguments(monthly(new Pattern.MonthlyOnDay(-1)), "BYMONTHDAY=-1"),
        arguments(monthly(new Pattern.MonthlyOnDay(28)), "BYMONTHDAY=28"),
        arguments(monthly(new Pattern.MonthlyOnDay(30)), "BYMONTHDAY=28,29,30;BYSETPOS=-1"),
        arguments(MONTHLY, "FREQ=MONTHLY"),
        arguments(MONTHLY.anchored(LAST_SHORT), "FREQ=MONTHLY;BYMONTHDAY=28"),
        arguments(YEARLY, "FREQ=YEARLY"),
        arguments(YEARLY.anchored(LEAP_DAY), "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"),
        arguments(DAILY.ending(new End.ByDate(LEAP_DAY)), "FREQ=DAILY;UNTIL=20280229"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void is_written_as_others_read_it(RecurrenceRule rule, String text) {
    var whole = text.startsWith("FREQ") ? text : "FREQ=MONTHLY;" + text;

    assertEquals(Optional.of(whole), Rrule.of(rule));
  }

  @Test
  void counts_the_first_one_too() {
    assertEquals(Optional.of("FREQ=DAILY;COUNT=6"), Rrule.of(DAILY.ending(new End.AfterCount(5))));
  }

  @Test
  void is_not_written_if_it_counts_from_the_completion() {
    assertEquals(Optional.empty(), Rrule.of(DAILY.countedFrom(Basis.COMPLETION)));
  }

  private static RecurrenceRule monthly(Pattern pattern) {
    return RecurrenceRule.every(pattern);
  }
}
