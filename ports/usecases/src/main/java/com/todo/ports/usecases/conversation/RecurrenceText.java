package com.todo.ports.usecases.conversation;

import com.todo.domain.recurrence.Basis;
import com.todo.domain.recurrence.End;
import com.todo.domain.recurrence.Pattern;
import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.Start;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes how a task comes back into one field of a memory, and reads it again. */
final class RecurrenceText {
  private static final String ONCE = "once";
  private static final String OPEN = "-";

  private RecurrenceText() {}

  static String write(Recurrence recurrence) {
    if (!(recurrence instanceof RecurrenceRule rule)) {
      return ONCE;
    }
    return String.join(
        " ",
        pattern(rule.pattern()),
        Integer.toString(rule.interval()),
        rule.basis().name(),
        rule.start() instanceof Start.On on ? on.day().toString() : OPEN,
        end(rule.end()));
  }

  static Recurrence read(String text) {
    if (text.equals(ONCE)) {
      return Recurrence.ONCE;
    }
    var parts = text.split(" ");
    return new RecurrenceRule(
        pattern(parts[0]),
        Integer.parseInt(parts[1]),
        Basis.valueOf(parts[2]),
        parts[3].equals(OPEN) ? Start.OPEN : new Start.On(LocalDate.parse(parts[3])),
        end(parts[4]));
  }

  private static String pattern(Pattern pattern) {
    if (pattern instanceof Pattern.Weekly weekly) {
      return weekly.weekdays().stream()
          .map(DayOfWeek::name)
          .collect(Collectors.joining(",", "weekly:", ""));
    }
    if (pattern instanceof Pattern.MonthlyOnDay monthly) {
      return "day:" + monthly.day();
    }
    if (pattern instanceof Pattern.MonthlyOnWeekday nth) {
      return "nth:" + nth.week() + "," + nth.weekday();
    }
    if (pattern instanceof Pattern.Monthly) {
      return "monthly:";
    }
    return pattern instanceof Pattern.Daily ? "daily:" : "yearly:";
  }

  private static Pattern pattern(String text) {
    var kind = text.substring(0, text.indexOf(':'));
    var rest = text.substring(text.indexOf(':') + 1);
    var parts = rest.split(",");
    return switch (kind) {
      case "weekly" ->
          new Pattern.Weekly(
              Arrays.stream(parts)
                  .filter(day -> !day.isEmpty())
                  .map(DayOfWeek::valueOf)
                  .collect(Collectors.toSet()));
      case "day" -> new Pattern.MonthlyOnDay(Integer.parseInt(rest));
      case "nth" ->
          new Pattern.MonthlyOnWeekday(Integer.parseInt(parts[0]), DayOfWeek.valueOf(parts[1]));
      case "monthly" -> new Pattern.Monthly();
      case "daily" -> new Pattern.Daily();
      default -> new Pattern.Yearly();
    };
  }

  private static String end(End end) {
    if (end instanceof End.AfterCount after) {
      return "x" + after.occurrences();
    }
    return end instanceof End.ByDate by ? by.day().toString() : OPEN;
  }

  private static End end(String text) {
    if (text.startsWith("x")) {
      return new End.AfterCount(Integer.parseInt(text.substring(1)));
    }
    return text.equals(OPEN) ? End.NEVER : new End.ByDate(LocalDate.parse(text));
  }
}
