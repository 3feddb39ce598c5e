package com.todo.domain.recurrence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How often a task comes back.
 *
 * @param pattern on which days
 * @param interval every so many days, weeks, months or years; 1 to 999
 * @param basis from which day the next one is counted
 * @param start the first day on which it may fall, if that is fixed
 * @param end when it stops
 */
public record RecurrenceRule(Pattern pattern, int interval, Basis basis, Start start, End end)
    implements Recurrence {
  private static final int LONGEST = 999;

  public RecurrenceRule {
    Objects.requireNonNull(pattern, "pattern");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (interval < 1 || interval > LONGEST) {
      throw new IllegalArgumentException("interval must be 1 to 999, was " + interval);
    }
  }

  /**
   * The first day after {@code day} on which the rule falls, if it has not ended by then.
   *
   * @param anchor what is counted from if the rule has no first day of its own
   */
  public Optional<LocalDate> firstAfter(LocalDate day, LocalDate anchor) {
    if (!(start instanceof Start.On first)) {
      return within(pattern.firstAfter(day, anchor, interval));
    }
    if (basis == Basis.DUE) {
      return within(pattern.firstAfter(day, first.day(), interval));
    }
    var earliest = day.isBefore(first.day()) ? first.day().minusDays(1) : day;
    return within(pattern.firstAfter(earliest, anchor, interval));
  }

  private Optional<LocalDate> within(Optional<LocalDate> found) {
    return found.filter(day -> !(end instanceof End.ByDate last) || !day.isAfter(last.day()));
  }

  /** The pattern, each time, from the due date, without an end. */
  public static RecurrenceRule every(Pattern pattern) {
    return new RecurrenceRule(pattern, 1, Basis.DUE, Start.OPEN, End.NEVER);
  }

  /** The same rule, counted from this day for good unless it has a first day already. */
  public RecurrenceRule anchored(LocalDate day) {
    return start instanceof Start.Open && basis == Basis.DUE ? starting(new Start.On(day)) : this;
  }

  public RecurrenceRule every(int other) {
    return new RecurrenceRule(pattern, other, basis, start, end);
  }

  public RecurrenceRule countedFrom(Basis other) {
    return new RecurrenceRule(pattern, interval, other, start, end);
  }

  public RecurrenceRule starting(Start other) {
    return new RecurrenceRule(pattern, interval, basis, other, end);
  }

  public RecurrenceRule ending(End other) {
    return new RecurrenceRule(pattern, interval, basis, start, other);
  }
}
