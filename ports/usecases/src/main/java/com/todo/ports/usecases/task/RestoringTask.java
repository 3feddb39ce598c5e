package com.todo.ports.usecases.task;

import com.todo.domain.account.UserId;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.inbound.RestoreTask;
import java.time.InstantSource;

public final class RestoringTask implements RestoreTask {
  private final KeepingTask tasks;
  private final InstantSource clock;

  public RestoringTask(KeepingTask tasks, InstantSource clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public Task restore(UserId owner, TaskId id) {
    var task = tasks.load(owner, id);
    return task.isDeleted() ? tasks.keep(task.restore(clock.instant())) : task;
  }
}
