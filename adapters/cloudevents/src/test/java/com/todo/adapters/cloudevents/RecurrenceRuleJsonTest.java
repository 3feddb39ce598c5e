package com.todo.adapters.cloudevents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.domain.recurrence.Basis;
import com.todo.domain.recurrence.End;
import com.todo.domain.recurrence.Pattern;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.Start;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceRuleJsonTest {
  private static final LocalDate DAY = LocalDate.of(2028, 2, 29);

  static Stream<RecurrenceRule> everyCombination() {
    return Stream.of(
            new Pattern.Daily(),
            new Pattern.Weekly(Set.of()),
            new Pattern.Weekly(EnumSet.allOf(DayOfWeek.class)),
            new Pattern.Monthly(),
            new Pattern.MonthlyOnDay(31),
            new Pattern.MonthlyOnDay(-1),
            new Pattern.MonthlyOnWeekday(5, DayOfWeek.SUNDAY),
            new Pattern.MonthlyOnWeekday(-1, DayOfWeek.MONDAY),
            new Pattern.Yearly())
        .flatMap(
            pattern ->
                Stream.of(Basis.values())
                    .flatMap(
                        basis ->
                            Stream.of(Start.OPEN, new Start.On(DAY))
                                .flatMap(
                                    start ->
                                        Stream.of(
                                                End.NEVER,
                                                new End.AfterCount(10_000),
                                                new End.ByDate(DAY))
                                            .map(
                                                end ->
                                                    new RecurrenceRule(
                                                        pattern, 999, basis, start, end)))));
  }

  @ParameterizedTest
  @MethodSource("everyCombination")
  void reads_what_it_wrote(RecurrenceRule rule) {
    assertEquals(rule, RecurrenceRuleJson.rule(RecurrenceRuleJson.text(rule)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'frequency':'hourly','interval':1,'from':'due'}",
        "{'frequency':'daily','interval':0,'from':'due'}",
        "{'frequency':'daily','interval':1.5,'from':'due'}",
        "{'frequency':'daily','interval':99999999999,'from':'due'}",
        "{'frequency':'daily','interval':1,'from':'now'}",
        "{'frequency':'daily','interval':1}",
        "{'frequency':'weekly','interval':1,'from':'due','weekdays':'MO'}",
        "{'frequency':'weekly','interval':1,'from':'due','weekdays':['MON']}",
        "{'frequency':'monthly','interval':1,'from':'due','month_day':32}",
        "{'frequency':'monthly','interval':1,'from':'due','nth':{'week':6,'weekday':'MO'}}",
        "{'frequency':'monthly','interval':1,'from':'due','nth':{'week':1}}",
        "{'frequency':'daily','interval':1,'from':'due','end_after_count':0}",
        "{'frequency':'daily','interval':1,'from':'due','starts_on':'2026-02-30'}",
      })
  void refuses_what_is_no_rule(String text) {
    assertThrows(UnreadableEvent.class, () -> RecurrenceRuleJson.rule(text.replace('\'', '"')));
  }
}
