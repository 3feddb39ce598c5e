package com.todo.domain.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceRuleTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

  @ParameterizedTest
  @ValueSource(ints = {-2, 0, 32})
  void refuses_days_that_no_month_has(int day) {
    assertThrows(IllegalArgumentException.class, () -> new Pattern.MonthlyOnDay(day));
  }

  @ParameterizedTest
  @ValueSource(ints = {-2, 0, 6})
  void refuses_weeks_that_no_month_has(int week) {
    assertThrows(
        IllegalArgumentException.class, () -> new Pattern.MonthlyOnWeekday(week, DayOfWeek.MONDAY));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1000})
  void refuses_intervals_that_make_no_sense(int interval) {
    var daily = RecurrenceRule.every(new Pattern.Daily());

    assertThrows(IllegalArgumentException.class, () -> daily.every(interval));
  }

  @Test
  void gives_the_same_version_of_a_task_the_same_rule_id() {
    var task = new UUID(0, 1);

    assertEquals(RuleId.of(task, 2), RuleId.of(task, 2));
    assertNotEquals(RuleId.of(task, 2), RuleId.of(task, 3));
  }

  @Test
  void allows_every_interval_up_to_999() {
    var daily = RecurrenceRule.every(new Pattern.Daily());

    assertEquals(999, daily.every(999).interval());
    assertEquals(1, daily.every(1).interval());
  }

  @Test
  void may_end_after_one_and_after_ten_thousand() {
    assertEquals(1, new End.AfterCount(1).occurrences());
    assertEquals(10_000, new End.AfterCount(10_000).occurrences());
    assertThrows(IllegalArgumentException.class, () -> new End.AfterCount(0));
    assertThrows(IllegalArgumentException.class, () -> new End.AfterCount(10_001));
  }

  @Test
  void is_anchored_once_and_only_if_it_counts_from_the_due_day() {
    var daily = RecurrenceRule.every(new Pattern.Daily());
    var anchored = daily.anchored(FIRST);

    assertEquals(new Start.On(FIRST), anchored.start());
    assertEquals(anchored, anchored.anchored(FIRST.plusDays(1)));
    assertEquals(Start.OPEN, daily.countedFrom(Basis.COMPLETION).anchored(FIRST).start());
  }

  @ParameterizedTest(name = "done on {0}: {1}")
  @CsvSource({
    "2026-11-10, 2026-12-01", // by threes, and the first that is not too early
    "2026-11-11, 2026-12-02",
    "2026-12-01, 2026-12-04",
    "2026-12-03, 2026-12-06",
  })
  void counts_from_the_completion_but_not_before_its_first_day(LocalDate done, LocalDate next) {
    var rule =
        RecurrenceRule.every(new Pattern.Daily())
            .every(3)
            .countedFrom(Basis.COMPLETION)
            .starting(new Start.On(FIRST));

    assertEquals(Optional.of(next), rule.firstAfter(done, done));
  }
}
