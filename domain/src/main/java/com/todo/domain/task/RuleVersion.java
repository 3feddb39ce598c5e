package com.todo.domain.task;

import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.recurrence.SeriesId;
import java.util.Objects;

/**
 * What the tasks of a series are made of from some task on. A version never changes; editing this
 * and the following tasks makes the next one.
 *
 * @param template the details of each task but for its due day, which comes from the rule
 */
public record RuleVersion(RuleId id, SeriesId series, TaskDetails template) {

  public RuleVersion {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(series, "series");
    if (!(template.recurrence() instanceof RecurrenceRule)) {
      throw new IllegalArgumentException("a version of a rule needs a rule");
    }
  }

  public RecurrenceRule rule() {
    return (RecurrenceRule) template.recurrence();
  }
}
