package com.todo.domain.task;

import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.recurrence.SeriesId;

/**
 * Finds a task its place in a series: the first rule starts one, an edited rule is a new version.
 */
final class Placement {

  private Placement() {}

  static Occurrence first(TaskId task, TaskDetails details) {
    return under(RuleId.of(task.value(), 1), new SeriesId(task.value()), 0, details);
  }

  /** Where the task stands once it has these details. */
  static Occurrence after(Task task, TaskDetails wanted, Scope scope) {
    var next = RuleId.of(task.id().value(), task.version() + 1);
    if (!(task.occurrence() instanceof Occurrence.InSeries place)) {
      return under(next, new SeriesId(task.id().value()), 0, wanted);
    }
    if (!wanted.recurrence().equals(task.details().recurrence())) {
      return under(next, place.series(), place.number(), wanted);
    }
    var sameButForTheDay = wanted.due(task.details().schedule().due()).equals(task.details());
    return scope == Scope.FOLLOWING && !sameButForTheDay ? place.under(next) : place;
  }

  private static Occurrence under(RuleId rule, SeriesId series, int number, TaskDetails details) {
    return details.recurrence() instanceof RecurrenceRule
        ? new Occurrence.InSeries(series, rule, number, details.schedule().due())
        : Occurrence.SINGLE;
  }
}
