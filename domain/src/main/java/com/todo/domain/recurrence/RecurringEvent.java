package com.todo.domain.recurrence;

import com.todo.domain.account.UserId;
import com.todo.domain.event.DomainEvent;
import com.todo.domain.task.TaskId;
import java.time.Instant;

/** What a rule brings about. */
public sealed interface RecurringEvent extends DomainEvent {

  /**
   * The next task of a series exists.
   *
   * @param task the task that was done
   * @param next the task that came after it
   * @param number how many tasks of the series have been generated, with this one
   * @param skipped how many occurrences had passed by unseen
   */
  record Generated(
      TaskId task, TaskId next, UserId owner, RuleId rule, int number, int skipped, Instant at)
      implements RecurringEvent {}
}
