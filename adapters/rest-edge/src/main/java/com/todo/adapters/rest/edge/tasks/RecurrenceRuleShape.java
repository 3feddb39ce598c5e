package com.todo.adapters.rest.edge.tasks;

import com.todo.adapters.rest.edge.JsonShape;
import com.todo.domain.recurrence.End;
import com.todo.domain.recurrence.Pattern;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.Rrule;
import com.todo.domain.recurrence.Start;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A rule, as its owner sees it. */
public final class RecurrenceRuleShape {

  private RecurrenceRuleShape() {}

  public static JsonObject of(RecurrenceRule rule) {
    return JsonShape.start()
        .put("frequency", frequency(rule.pattern()))
        .put("interval", rule.interval())
        .put("weekdays", weekdays(rule.pattern()))
        .put("month_day", monthDay(rule.pattern()))
        .put("nth", nth(rule.pattern()))
        .put("from", rule.basis().name().toLowerCase(Locale.ROOT))
        .put(
            "starts_on",
            rule.start() instanceof Start.On on ? Optional.of(on.day()) : Optional.empty())
        .put(
            "end_after_count",
            rule.end() instanceof End.AfterCount count
                ? Optional.of(count.occurrences())
                : Optional.empty())
        .put(
            "end_by_date",
            rule.end() instanceof End.ByDate by ? Optional.of(by.day()) : Optional.empty())
        .put("rrule", Rrule.of(rule))
        .end();
  }

  /** The first two letters, as in RFC 5545. */
  static String code(DayOfWeek day) {
    return day.name().substring(0, 2);
  }

  private static String frequency(Pattern pattern) {
    if (pattern instanceof Pattern.Daily) {
      return "daily";
    }
    if (pattern instanceof Pattern.Weekly) {
      return "weekly";
    }
    return pattern instanceof Pattern.Yearly ? "yearly" : "monthly";
  }

  private static Optional<List<String>> weekdays(Pattern pattern) {
    return pattern instanceof Pattern.Weekly weekly && !weekly.weekdays().isEmpty()
        ? Optional.of(weekly.weekdays().stream().sorted().map(RecurrenceRuleShape::code).toList())
        : Optional.empty();
  }

  private static Optional<Integer> monthDay(Pattern pattern) {
    return pattern instanceof Pattern.MonthlyOnDay on ? Optional.of(on.day()) : Optional.empty();
  }

  private static Optional<JsonObject> nth(Pattern pattern) {
    return pattern instanceof Pattern.MonthlyOnWeekday on
        ? Optional.of(
            JsonShape.start().put("week", on.week()).put("weekday", code(on.weekday())).end())
        : Optional.empty();
  }
}
