package com.todo.ports.usecases.task;

import com.todo.domain.account.UserId;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.TaskStatus;
import com.todo.ports.interfaces.inbound.ReopenTask;
import java.time.InstantSource;

public final class ReopeningTask implements ReopenTask {
  private final KeepingTask tasks;
  private final InstantSource clock;

  public ReopeningTask(KeepingTask tasks, InstantSource clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public Task reopen(UserId owner, TaskId id) {
    var task = tasks.load(owner, id);
    return task.status() instanceof TaskStatus.Pending
        ? task
        : tasks.keep(task.reopen(clock.instant()));
  }
}
