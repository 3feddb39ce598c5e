package com.todo.domain.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;

/** Our arithmetic against somebody else's, over the RFC 5545 text that we write. */
class OracleTest {
  private static final int OCCURRENCES = 8;

  @Provide
  Arbitrary<RecurrenceRule> rules() {
    return AnyRule.anchored();
  }

  @Property(tries = 20_000)
  void agrees_with_lib_recur(@ForAll("rules") RecurrenceRule rule)
      throws InvalidRecurrenceRuleException {
    assertEquals(theirs(rule), ours(rule), () -> Rrule.of(rule).orElseThrow());
  }

  private static List<LocalDate> ours(RecurrenceRule rule) {
    var days = new ArrayList<LocalDate>();
    var anchor = ((Start.On) rule.start()).day();
    var next = rule.firstAfter(anchor, anchor);
    while (next.isPresent() && days.size() < OCCURRENCES) {
      days.add(next.get());
      next = rule.firstAfter(next.get(), anchor);
    }
    return days;
  }

  private static List<LocalDate> theirs(RecurrenceRule rule) throws InvalidRecurrenceRuleException {
    var anchor = ((Start.On) rule.start()).day();
    var text = Rrule.of(rule).orElseThrow();
    var iterator =
        new org.dmfs.rfc5545.recur.RecurrenceRule(text, RfcMode.RFC5545_STRICT)
            .iterator(
                new DateTime(anchor.getYear(), anchor.getMonthValue() - 1, anchor.getDayOfMonth()));
    var days = new ArrayList<LocalDate>();
    while (iterator.hasNext() && days.size() < OCCURRENCES) {
      var next = iterator.nextDateTime();
      var day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
      if (day.isAfter(anchor)) {
        days.add(day);
      }
    }
    return days;
  }
}
