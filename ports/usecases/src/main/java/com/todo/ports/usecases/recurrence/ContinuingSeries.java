package com.todo.ports.usecases.recurrence;

import com.todo.domain.account.UserId;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.task.Occurrence;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.inbound.ContinueSeries;
import com.todo.ports.interfaces.outbound.CompletedOccurrence;
import com.todo.ports.interfaces.outbound.NextOccurrence;
import com.todo.ports.interfaces.outbound.RuleVersions;
import com.todo.ports.interfaces.outbound.TaskRepository;
import com.todo.ports.usecases.task.KeepingTask;
import java.time.InstantSource;
import java.util.Optional;

public final class ContinuingSeries implements ContinueSeries {
  private final TaskRepository tasks;
  private final RuleVersions rules;
  private final KeepingTask keeping;
  private final InstantSource clock;

  public ContinuingSeries(
      TaskRepository tasks, RuleVersions rules, KeepingTask keeping, InstantSource clock) {
    this.tasks = tasks;
    this.rules = rules;
    this.keeping = keeping;
    this.clock = clock;
  }

  @Override
  public Optional<CompletedOccurrence> completed(UserId owner, TaskId id, RuleId rule) {
    return tasks
        .find(owner, id)
        .map(Task::occurrence)
        .filter(Occurrence.InSeries.class::isInstance)
        .map(Occurrence.InSeries.class::cast)
        .flatMap(
            place ->
                rules
                    .find(rule)
                    .map(v -> new CompletedOccurrence(v, place.number(), place.planned())));
  }

  @Override
  public TaskId putOnList(NextOccurrence next) {
    var version = next.version();
    var succession = next.succession();
    var id = TaskId.of(version.series(), succession.number());
    if (tasks.find(next.owner(), id).isEmpty()) {
      var details = succession.details();
      var place =
          new Occurrence.InSeries(
              version.series(), version.id(), succession.number(), details.schedule().due());
      keeping.keep(Task.create(id, next.owner(), details, place, clock.instant()));
    }
    return id;
  }
}
