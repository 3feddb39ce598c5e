package com.todo.domain.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceRuleTest {

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
}
