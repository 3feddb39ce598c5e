package com.todo.ports.interfaces.outbound;

import com.todo.domain.account.UserId;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.task.TaskId;
import java.util.Optional;

/** Where recurring tasks are kept, seen by the service that computes them. */
public interface SeriesDesk {

  /** The occurrence that was done, under that version of the rule; nothing if it is gone. */
  Optional<CompletedOccurrence> completed(UserId owner, TaskId task, RuleId rule);

  /** Puts the next task on the list, once, however often it is asked; the same answer each time. */
  TaskId putOnList(NextOccurrence next);
}
