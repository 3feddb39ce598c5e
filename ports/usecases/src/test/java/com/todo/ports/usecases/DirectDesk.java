package com.todo.ports.usecases;

import com.todo.domain.account.UserId;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.inbound.ContinueSeries;
import com.todo.ports.interfaces.outbound.CompletedOccurrence;
import com.todo.ports.interfaces.outbound.NextOccurrence;
import com.todo.ports.interfaces.outbound.RuleVersions;
import com.todo.ports.interfaces.outbound.SeriesDesk;
import com.todo.ports.interfaces.outbound.TaskRepository;
import com.todo.ports.usecases.recurrence.ContinuingSeries;
import com.todo.ports.usecases.task.KeepingTask;
import java.time.InstantSource;
import java.util.Optional;

/** The desk at which the one service asks the other, without anything between them. */
final class DirectDesk implements SeriesDesk {
  private final ContinueSeries series;

  DirectDesk(TaskRepository tasks, RuleVersions rules, KeepingTask keeping, InstantSource clock) {
    this.series = new ContinuingSeries(tasks, rules, keeping, clock);
  }

  @Override
  public Optional<CompletedOccurrence> completed(UserId owner, TaskId task, RuleId rule) {
    return series.completed(owner, task, rule);
  }

  @Override
  public TaskId putOnList(NextOccurrence next) {
    return series.putOnList(next);
  }
}
