package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.CompletedOccurrence;
import com.todo.ports.interfaces.outbound.NextOccurrence;
import java.util.Optional;

/** What chat-api does for the service that computes recurrences. */
public interface ContinueSeries {

  /** The occurrence that was done, under the version of the rule that was in force then. */
  Optional<CompletedOccurrence> completed(UserId owner, TaskId task, RuleId rule);

  /** Puts the next task of a series on the list, once, however often it is asked. */
  TaskId putOnList(NextOccurrence next);
}
