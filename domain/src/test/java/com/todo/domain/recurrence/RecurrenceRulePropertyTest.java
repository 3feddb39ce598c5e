package com.todo.domain.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RecurrenceRulePropertyTest {

  @Provide
  Arbitrary<RecurrenceRule> rules() {
    return AnyRule.anchored();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return AnyRule.day();
  }

  @Property
  void the_next_day_is_after_this_one(
      @ForAll("rules") RecurrenceRule rule, @ForAll("days") LocalDate day) {
    var anchor = ((Start.On) rule.start()).day();

    rule.firstAfter(day, anchor)
        .ifPresent(next -> assertTrue(next.isAfter(day) && !next.isBefore(anchor)));
  }

  @Property
  void nothing_lies_between_a_day_and_the_next(
      @ForAll("rules") RecurrenceRule rule, @ForAll("days") LocalDate day) {
    rule.firstAfter(day, day)
        .ifPresent(
            next -> assertEquals(next, rule.firstAfter(next.minusDays(1), day).orElseThrow()));
  }

  @Property
  void a_day_of_the_month_never_skips_a_month(@ForAll("days") LocalDate anchor) {
    var rule = RecurrenceRule.every(new Pattern.Monthly()).anchored(anchor);
    var day = anchor;

    for (var i = 0; i < 24; i++) {
      var next = rule.firstAfter(day, day).orElseThrow();
      assertEquals(YearMonth.from(day).plusMonths(1), YearMonth.from(next));
      day = next;
    }
  }

  @Property
  void the_anchor_does_not_drift(@ForAll("days") LocalDate anchor) {
    var rule = RecurrenceRule.every(new Pattern.Monthly()).anchored(anchor);
    var day = anchor;

    for (var i = 0; i < 48; i++) {
      day = rule.firstAfter(day, day).orElseThrow();
      assertEquals(Math.min(anchor.getDayOfMonth(), day.lengthOfMonth()), day.getDayOfMonth());
    }
  }

  @Property
  void weeks_that_do_not_count_stay_free(@ForAll("days") LocalDate anchor) {
    var rule =
        RecurrenceRule.every(new Pattern.Weekly(java.util.EnumSet.allOf(java.time.DayOfWeek.class)))
            .every(3)
            .anchored(anchor);
    var monday = anchor.minusDays(anchor.getDayOfWeek().getValue() - 1L);
    var day = anchor;

    for (var i = 0; i < 30; i++) {
      day = rule.firstAfter(day, day).orElseThrow();
      assertEquals(0, ChronoUnit.WEEKS.between(monday, day) % 3);
    }
  }
}
