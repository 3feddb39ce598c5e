package com.todo.adapters.rest.edge.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.domain.recurrence.Basis;
import com.todo.domain.recurrence.End;
import com.todo.domain.recurrence.Pattern;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.Start;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecurrenceRuleShapeTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  static Stream<RecurrenceRule> rules() {
    return Stream.of(
        RecurrenceRule.every(new Pattern.Daily()),
        RecurrenceRule.every(new Pattern.Weekly(Set.of())),
        RecurrenceRule.every(new Pattern.Weekly(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY)))
            .every(2),
        RecurrenceRule.every(new Pattern.Monthly()),
        RecurrenceRule.every(new Pattern.MonthlyOnDay(-1)).ending(new End.AfterCount(12)),
        RecurrenceRule.every(new Pattern.MonthlyOnWeekday(-1, DayOfWeek.FRIDAY))
            .countedFrom(Basis.COMPLETION),
        RecurrenceRule.every(new Pattern.Yearly())
            .starting(new Start.On(NEW_YEAR))
            .ending(new End.ByDate(NEW_YEAR.plusYears(5))));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void is_read_as_it_was_written(RecurrenceRule rule) {
    assertEquals(rule, RecurrenceRuleInput.read(RecurrenceRuleShape.of(rule)));
  }

  @Test
  void says_the_rule_in_the_words_of_calendars_too() {
    var rule =
        RecurrenceRule.every(new Pattern.Weekly(Set.of(DayOfWeek.FRIDAY, DayOfWeek.TUESDAY)))
            .every(2);

    assertEquals(
        "{\"frequency\":\"weekly\",\"interval\":2,\"weekdays\":[\"TU\",\"FR\"],\"month_day\":null,"
            + "\"nth\":null,\"from\":\"due\",\"starts_on\":null,\"end_after_count\":null,"
            + "\"end_by_date\":null,\"rrule\":\"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR\"}",
        RecurrenceRuleShape.of(rule).toString());
  }
}
