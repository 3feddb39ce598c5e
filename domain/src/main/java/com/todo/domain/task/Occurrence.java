package com.todo.domain.task;

import com.todo.domain.recurrence.RuleId;
import com.todo.domain.recurrence.SeriesId;
import java.util.Objects;

/** Where a task stands among those that come from the same rule. */
public sealed interface Occurrence {

  Occurrence SINGLE = new Single();

  /** It comes once. */
  record Single() implements Occurrence {}

  /**
   * It belongs to a series.
   *
   * @param series the series, which stays the same when its rule is edited
   * @param rule the version of the rule that holds for this task
   * @param number how many tasks of the series were generated before and with this one; 0 for the
   *     task that a person made
   */
  record InSeries(SeriesId series, RuleId rule, int number) implements Occurrence {
    public InSeries {
      Objects.requireNonNull(series, "series");
      Objects.requireNonNull(rule, "rule");
      if (number < 0) {
        throw new IllegalArgumentException("occurrence number must not be negative: " + number);
      }
    }
  }
}
