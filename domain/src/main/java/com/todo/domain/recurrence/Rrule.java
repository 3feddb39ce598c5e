package com.todo.domain.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes rules as RFC 5545 recurrence rules (3.3.10), without the leading {@code RRULE:}. */
public final class Rrule {
  private static final int SHORTEST_MONTH = 28;

  private Rrule() {}

  /**
   * The rule in RFC 5545 text; nothing for rules counted from the completion, which the standard
   * does not know. Its COUNT includes the first task, which a person made.
   */
  public static Optional<String> of(RecurrenceRule rule) {
    if (rule.basis() == Basis.COMPLETION) {
      return Optional.empty();
    }
    var interval = rule.interval() == 1 ? "" : ";INTERVAL=" + rule.interval();
    return Optional.of(
        "FREQ=" + frequency(rule.pattern()) + interval + days(rule) + end(rule.end()));
  }

  private static String frequency(Pattern pattern) {
    if (pattern instanceof Pattern.Daily) {
      return "DAILY";
    }
    if (pattern instanceof Pattern.Weekly) {
      return "WEEKLY";
    }
    return pattern instanceof Pattern.Yearly ? "YEARLY" : "MONTHLY";
  }

  private static String days(RecurrenceRule rule) {
    if (rule.pattern() instanceof Pattern.Weekly weekly && !weekly.weekdays().isEmpty()) {
      return weekly.weekdays().stream()
          .sorted(Comparator.naturalOrder())
          .map(Rrule::abbreviation)
          .collect(Collectors.joining(",", ";BYDAY=", ""));
    }
    if (rule.pattern() instanceof Pattern.MonthlyOnWeekday nth) {
      return ";BYDAY=" + nth.week() + abbreviation(nth.weekday());
    }
    if (rule.pattern() instanceof Pattern.MonthlyOnDay monthly) {
      return monthDay(monthly.day());
    }
    if (rule.start() instanceof Start.On on) {
      return anchored(rule.pattern(), on.day());
    }
    return "";
  }

  private static String anchored(Pattern pattern, LocalDate anchor) {
    if (pattern instanceof Pattern.Monthly) {
      return monthDay(anchor.getDayOfMonth());
    }
    if (pattern instanceof Pattern.Yearly) {
      return ";BYMONTH=" + anchor.getMonthValue() + monthDay(anchor.getDayOfMonth());
    }
    return "";
  }

  /** Of the days up to the wanted one, the last that a month has: the standard skips the others. */
  private static String monthDay(int day) {
    if (day <= SHORTEST_MONTH) {
      return ";BYMONTHDAY=" + day;
    }
    return IntStream.rangeClosed(SHORTEST_MONTH, day)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(",", ";BYMONTHDAY=", ";BYSETPOS=-1"));
  }

  private static String end(End end) {
    if (end instanceof End.AfterCount count) {
      return ";COUNT=" + (count.occurrences() + 1);
    }
    return end instanceof End.ByDate last
        ? ";UNTIL=" + last.day().format(DateTimeFormatter.BASIC_ISO_DATE)
        : "";
  }

  private static String abbreviation(DayOfWeek day) {
    return day.name().substring(0, 2);
  }
}
