package com.todo.domain.task;

import com.todo.domain.recurrence.RuleId;
import com.todo.domain.recurrence.RuleInForce;
import com.todo.domain.recurrence.SeriesId;
import java.util.Objects;

/** Where a task stands among those that come from the same rule. */
public sealed interface Occurrence {

  Occurrence SINGLE = new Single();

  /** The version of the rule that holds for this task, if it comes back. */
  RuleInForce ruleInForce();

  /** Which of its series it is: how many were generated before and with it; 0 if none was. */
  int number();

  /** It comes once. */
  record Single() implements Occurrence {

    @Override
    public RuleInForce ruleInForce() {
      return RuleInForce.NONE;
    }

    @Override
    public int number() {
      return 0;
    }
  }

  /**
   * It belongs to a series.
   *
   * @param series the series, which stays the same when its rule is edited
   * @param rule the version of the rule that holds for this task
   * @param number how many tasks of the series were generated before and with this one; 0 for the
   *     task that a person made
   * @param planned when the rule meant it to be due, wherever a person has moved it since
   */
  record InSeries(SeriesId series, RuleId rule, int number, Due planned) implements Occurrence {
    public InSeries {
      Objects.requireNonNull(series, "series");
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(planned, "planned");
      if (number < 0) {
        throw new IllegalArgumentException("occurrence number must not be negative: " + number);
      }
    }

    @Override
    public RuleInForce ruleInForce() {
      return new RuleInForce.Version(rule);
    }

    InSeries under(RuleId other) {
      return new InSeries(series, other, number, planned);
    }

    InSeries plannedFor(Due other) {
      return new InSeries(series, rule, number, other);
    }
  }
}
