package com.todo.domain.task;

import com.todo.domain.account.UserId;
import com.todo.domain.event.DomainEvent;
import java.time.Instant;
import java.util.List;

/** What can happen to a task. */
public sealed interface TaskEvent extends DomainEvent {

  /** Somebody, or a rule, put the task on the list. */
  record Created(TaskId task, UserId owner, TaskDetails details, Occurrence occurrence, Instant at)
      implements TaskEvent {}

  /** The task is not what it was: details changed, or it was reopened or restored. */
  record Updated(TaskId task, UserId owner, List<TaskChange> changes, long version, Instant at)
      implements TaskEvent {
    public Updated {
      changes = List.copyOf(changes);
    }
  }

  /** The task was done. The occurrence pins the version of the rule that was in force. */
  record Completed(TaskId task, UserId owner, Occurrence occurrence, Instant at)
      implements TaskEvent {}

  /** The task was thrown away. */
  record Deleted(TaskId task, UserId owner, Instant at) implements TaskEvent {}
}
