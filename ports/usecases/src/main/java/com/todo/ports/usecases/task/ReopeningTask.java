package com.todo.ports.usecases.task;

import com.todo.domain.account.UserId;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.TaskStatus;
import com.todo.ports.interfaces.inbound.ReopenTask;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.TaskRepository;
import java.time.InstantSource;

public final class ReopeningTask implements ReopenTask {
  private final TaskOfUser tasks;
  private final InstantSource clock;

  public ReopeningTask(TaskRepository tasks, EventPublisher events, InstantSource clock) {
    this.tasks = new TaskOfUser(tasks, events);
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
