package com.todo.domain.recurrence;

import java.util.Objects;

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

  /** The pattern, each time, from the due date, without an end. */
  public static RecurrenceRule every(Pattern pattern) {
    return new RecurrenceRule(pattern, 1, Basis.DUE, Start.OPEN, End.NEVER);
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
