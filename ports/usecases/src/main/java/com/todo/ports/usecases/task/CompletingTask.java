package com.todo.ports.usecases.task;

import com.todo.domain.account.UserId;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.inbound.CompleteTask;
import java.time.InstantSource;

public final class CompletingTask implements CompleteTask {
  private final KeepingTask tasks;
  private final InstantSource clock;

  public CompletingTask(KeepingTask tasks, InstantSource clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public Task complete(UserId owner, TaskId id) {
    var task = tasks.load(owner, id);
    return task.isCompleted() ? task : tasks.keep(task.complete(clock.instant()));
  }
}
