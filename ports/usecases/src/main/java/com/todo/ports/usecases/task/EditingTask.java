package com.todo.ports.usecases.task;

import com.todo.domain.account.UserId;
import com.todo.domain.task.Scope;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.inbound.EditTask;
import com.todo.ports.interfaces.inbound.ExpectedVersion;
import java.time.InstantSource;
import java.util.function.UnaryOperator;

public final class EditingTask implements EditTask {
  private final KeepingTask tasks;
  private final InstantSource clock;

  public EditingTask(KeepingTask tasks, InstantSource clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public Task edit(
      UserId owner,
      TaskId id,
      ExpectedVersion version,
      Scope scope,
      UnaryOperator<TaskDetails> edit) {
    var task = tasks.load(owner, id);
    version.check(task);
    return task.change(edit.apply(task.details()), scope, clock.instant())
        .map(tasks::keep)
        .orElse(task);
  }
}
