package com.todo.adapters.cloudevents;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.todo.domain.recurrence.Basis;
import com.todo.domain.recurrence.End;
import com.todo.domain.recurrence.Pattern;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.Start;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How often a task comes back, as the {@code recurrence_rule} of the contract. */
public final class RecurrenceRuleJson {

  private RecurrenceRuleJson() {}

  public static String text(RecurrenceRule rule) {
    return Json.text(write(rule));
  }

  /**
   * @throws UnreadableEvent if the text is not a rule
   */
  public static RecurrenceRule rule(String text) {
    return read(Json.fields(text));
  }

  static ObjectNode write(RecurrenceRule rule) {
    var json = Json.object();
    json.put("frequency", frequency(rule.pattern()));
    json.put("interval", rule.interval());
    if (rule.pattern() instanceof Pattern.Weekly weekly && !weekly.weekdays().isEmpty()) {
      var days = json.putArray("weekdays");
      weekly.weekdays().forEach(day -> days.add(code(day)));
    } else if (rule.pattern() instanceof Pattern.MonthlyOnDay monthly) {
      json.put("month_day", monthly.day());
    } else if (rule.pattern() instanceof Pattern.MonthlyOnWeekday monthly) {
      json.putObject("nth").put("week", monthly.week()).put("weekday", code(monthly.weekday()));
    }
    json.put("from", rule.basis().name().toLowerCase(Locale.ROOT));
    if (rule.start() instanceof Start.On on) {
      json.put("starts_on", on.day().toString());
    }
    if (rule.end() instanceof End.AfterCount count) {
      json.put("end_after_count", count.occurrences());
    } else if (rule.end() instanceof End.ByDate by) {
      json.put("end_by_date", by.day().toString());
    }
    return json;
  }

  static RecurrenceRule read(Fields fields) {
    var interval = fields.required("interval", Fields::number);
    var basis = fields.required("from", node -> basis(Fields.text(node)));
    var start = fields.optional("starts_on", Fields::date).<Start>map(Start.On::new);
    try {
      return new RecurrenceRule(
          pattern(fields), interval, basis, start.orElse(Start.OPEN), end(fields));
    } catch (IllegalArgumentException e) {
      throw new UnreadableEvent("recurrence_rule does not fit: " + e.getMessage(), e);
    }
  }

  private static Pattern pattern(Fields fields) {
    var frequency = fields.required("frequency", Fields::text);
    return switch (frequency) {
      case "daily" -> new Pattern.Daily();
      case "weekly" -> new Pattern.Weekly(weekdays(fields));
      case "monthly" -> monthly(fields);
      case "yearly" -> new Pattern.Yearly();
      default -> throw new UnreadableEvent("unknown frequency " + frequency);
    };
  }

  private static Pattern monthly(Fields fields) {
    if (fields.has("nth")) {
      var nth = fields.inner("nth");
      return new Pattern.MonthlyOnWeekday(
          nth.required("week", Fields::number),
          nth.required("weekday", node -> weekday(Fields.text(node))));
    }
    return fields
        .optional("month_day", Fields::number)
        .<Pattern>map(Pattern.MonthlyOnDay::new)
        .orElse(new Pattern.Monthly());
  }

  private static Set<DayOfWeek> weekdays(Fields fields) {
    var days = new ArrayList<DayOfWeek>();
    fields.optional(
        "weekdays",
        node -> {
          if (!node.isArray()) {
            throw new IllegalArgumentException("it must be a list");
          }
          node.forEach(day -> days.add(weekday(Fields.text(day))));
          return node;
        });
    return days.isEmpty() ? Set.of() : EnumSet.copyOf(days);
  }

  private static End end(Fields fields) {
    var count = fields.optional("end_after_count", Fields::number).<End>map(End.AfterCount::new);
    var day = fields.optional("end_by_date", Fields::date).<End>map(End.ByDate::new);
    return count.or(() -> day).orElse(End.NEVER);
  }

  private static Basis basis(String text) {
    return switch (text) {
      case "due" -> Basis.DUE;
      case "completion" -> Basis.COMPLETION;
      default -> throw new IllegalArgumentException("it must be due or completion");
    };
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

  /** The first two letters, as in RFC 5545. */
  private static String code(DayOfWeek day) {
    return day.name().substring(0, 2);
  }

  private static DayOfWeek weekday(String code) {
    for (var day : DayOfWeek.values()) {
      if (code(day).equals(code)) {
        return day;
      }
    }
    throw new IllegalArgumentException("no such weekday: " + code);
  }
}
