package com.todo.domain.task;

import com.todo.domain.account.UserId;
import com.todo.domain.event.DomainEvent;
import com.todo.domain.recurrence.RuleInForce;
import java.time.Instant;
import java.util.List;

/** What can happen to a task. */
public sealed interface TaskEvent extends DomainEvent {

  /**
   * Somebody, or a rule, put the task on the list.
   *
   * @param number how many tasks of its series were generated before and with it; 0 if none was
   */
  record Created(
      TaskId task, UserId owner, TaskDetails details, RuleInForce rule, int number, Instant at)
      implements TaskEvent {}

  /** The task is not what it was: details changed, or it was reopened or restored. */
  record Updated(TaskId task, UserId owner, List<TaskChange> changes, long version, Instant at)
      implements TaskEvent {
    public Updated {
      changes = List.copyOf(changes);
    }
  }

  /** The task was done. What comes after it follows the rule that was in force at that moment. */
  record Completed(TaskId task, UserId owner, RuleInForce rule, Instant at) implements TaskEvent {}

  /** The task was thrown away. */
  record Deleted(TaskId task, UserId owner, Instant at) implements TaskEvent {}
}
