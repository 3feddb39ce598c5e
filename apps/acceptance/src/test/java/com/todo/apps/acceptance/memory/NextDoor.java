package com.todo.apps.acceptance.memory;

import com.todo.domain.account.UserId;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.inbound.ContinueSeries;
import com.todo.ports.interfaces.outbound.CompletedOccurrence;
import com.todo.ports.interfaces.outbound.NextOccurrence;
import com.todo.ports.interfaces.outbound.SeriesDesk;
import java.util.Optional;

/** The desk at which the one service asks the other, without anything between them. */
record NextDoor(ContinueSeries series) implements SeriesDesk {

  @Override
  public Optional<CompletedOccurrence> completed(UserId owner, TaskId task, RuleId rule) {
    return series.completed(owner, task, rule);
  }

  @Override
  public TaskId putOnList(NextOccurrence next) {
    return series.putOnList(next);
  }
}
