package com.todo.ports.usecases.task;

import com.todo.domain.account.UserId;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.inbound.RestoreTask;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.TaskRepository;
import java.time.InstantSource;

public final class RestoringTask implements RestoreTask {
  private final TaskOfUser tasks;
  private final InstantSource clock;

  public RestoringTask(TaskRepository tasks, EventPublisher events, InstantSource clock) {
    this.tasks = new TaskOfUser(tasks, events);
    this.clock = clock;
  }

  @Override
  public Task restore(UserId owner, TaskId id) {
    var task = tasks.load(owner, id);
    return task.isDeleted() ? tasks.keep(task.restore(clock.instant())) : task;
  }
}
