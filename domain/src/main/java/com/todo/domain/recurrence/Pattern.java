package com.todo.domain.recurrence;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/** The days on which a rule falls. */
public sealed interface Pattern {

  /** Each day. */
  record Daily() implements Pattern {}

  /** On these days of the week; on the due date's own if none is named. */
  record Weekly(Set<DayOfWeek> weekdays) implements Pattern {
    public Weekly {
      weekdays =
          weekdays.isEmpty()
              ? Set.of()
              : java.util.Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
    }
  }

  /** On the same day each month, or on the month's last day where it is shorter; -1 is the last. */
  record MonthlyOnDay(int day) implements Pattern {
    public MonthlyOnDay {
      if (day != -1 && (day < 1 || day > 31)) {
        throw new IllegalArgumentException("month_day must be 1 to 31, or -1 for the last: " + day);
      }
    }
  }

  /** On the first to fifth such weekday of each month; -1 is the last. */
  record MonthlyOnWeekday(int week, DayOfWeek weekday) implements Pattern {
    public MonthlyOnWeekday {
      if (week != -1 && (week < 1 || week > 5)) {
        throw new IllegalArgumentException("nth.week must be 1 to 5, or -1 for the last: " + week);
      }
    }
  }

  /** On the same day each year; February 29 falls on the 28th in other years. */
  record Yearly() implements Pattern {}
}
