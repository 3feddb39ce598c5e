package com.todo.ports.usecases.task;

import com.todo.domain.account.UserId;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.UnknownTask;
import com.todo.ports.interfaces.inbound.DeleteTask;
import com.todo.ports.interfaces.inbound.ExpectedVersion;
import java.time.InstantSource;

public final class DeletingTask implements DeleteTask {
  private final KeepingTask tasks;
  private final InstantSource clock;

  public DeletingTask(KeepingTask tasks, InstantSource clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public Task delete(UserId owner, TaskId id, ExpectedVersion version) {
    var task = tasks.load(owner, id);
    if (task.isDeleted()) {
      throw new UnknownTask(id);
    }
    version.check(task);
    return tasks.keep(task.delete(clock.instant()));
  }
}
