package com.todo.domain.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The days on which a rule falls.
 *
 * <p>Every pattern is counted from an anchor: of days, weeks (from Monday), months or years, each
 * {@code interval}-th counts, beginning with the one that holds the anchor. No day before the
 * anchor counts.
 */
public sealed interface Pattern {

  /** The first day after {@code day} that counts; nothing if there is none in 400 years. */
  Optional<LocalDate> firstAfter(LocalDate day, LocalDate anchor, int interval);

  /** Each day. */
  record Daily() implements Pattern {

    @Override
    public Optional<LocalDate> firstAfter(LocalDate day, LocalDate anchor, int interval) {
      return Optional.of(Steps.days(interval).firstAfter(day, anchor));
    }
  }

  /** On these days of the week; on the anchor's own if none is named. */
  record Weekly(Set<DayOfWeek> weekdays) implements Pattern {
    public Weekly {
      weekdays =
          weekdays.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
    }

    @Override
    public Optional<LocalDate> firstAfter(LocalDate day, LocalDate anchor, int interval) {
      var named = weekdays.isEmpty() ? EnumSet.of(anchor.getDayOfWeek()) : weekdays;
      return Steps.weeks(interval).firstAfter(day, anchor, named);
    }
  }

  /** On the anchor's day of the month, or on the month's last day where it is shorter. */
  record Monthly() implements Pattern {

    @Override
    public Optional<LocalDate> firstAfter(LocalDate day, LocalDate anchor, int interval) {
      return new MonthlyOnDay(anchor.getDayOfMonth()).firstAfter(day, anchor, interval);
    }
  }

  /** On the same day each month, or on the month's last day where it is shorter; -1 is the last. */
  record MonthlyOnDay(int day) implements Pattern {
    public MonthlyOnDay {
      if (day != -1 && (day < 1 || day > 31)) {
        throw new IllegalArgumentException("month_day must be 1 to 31, or -1 for the last: " + day);
      }
    }

    @Override
    public Optional<LocalDate> firstAfter(LocalDate after, LocalDate anchor, int interval) {
      return Months.every(interval)
          .firstAfter(after, anchor, month -> Optional.of(Months.clamped(month, day)));
    }
  }

  /**
   * On the first to fifth such weekday of each month; -1 is the last. Months without a fifth do not
   * count.
   */
  record MonthlyOnWeekday(int week, DayOfWeek weekday) implements Pattern {
    public MonthlyOnWeekday {
      if (week != -1 && (week < 1 || week > 5)) {
        throw new IllegalArgumentException("nth.week must be 1 to 5, or -1 for the last: " + week);
      }
    }

    @Override
    public Optional<LocalDate> firstAfter(LocalDate day, LocalDate anchor, int interval) {
      return Months.every(interval)
          .firstAfter(day, anchor, month -> Months.weekday(month, week, weekday));
    }
  }

  /** On the anchor's day each year; February 29 falls on the 28th in other years. */
  record Yearly() implements Pattern {

    @Override
    public Optional<LocalDate> firstAfter(LocalDate day, LocalDate anchor, int interval) {
      return new Monthly().firstAfter(day, anchor, interval * 12);
    }
  }
}
