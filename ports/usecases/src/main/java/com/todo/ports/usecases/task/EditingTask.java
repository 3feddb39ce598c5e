package com.todo.ports.usecases.task;

import com.todo.domain.account.UserId;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.inbound.EditTask;
import com.todo.ports.interfaces.inbound.ExpectedVersion;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.TaskRepository;
import java.time.InstantSource;
import java.util.function.UnaryOperator;

public final class EditingTask implements EditTask {
  private final TaskOfUser tasks;
  private final InstantSource clock;

  public EditingTask(TaskRepository tasks, EventPublisher events, InstantSource clock) {
    this.tasks = new TaskOfUser(tasks, events);
    this.clock = clock;
  }

  @Override
  public Task edit(
      UserId owner, TaskId id, ExpectedVersion version, UnaryOperator<TaskDetails> edit) {
    var task = tasks.load(owner, id);
    version.check(task);
    return task.change(edit.apply(task.details()), clock.instant()).map(tasks::keep).orElse(task);
  }
}
