package com.todo.ports.usecases.task;

import com.todo.domain.account.UserId;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.UnknownTask;
import com.todo.ports.interfaces.inbound.FindTask;
import com.todo.ports.interfaces.outbound.TaskRepository;
import java.util.function.Predicate;

public final class FindingTask implements FindTask {
  private final TaskRepository tasks;

  public FindingTask(TaskRepository tasks) {
    this.tasks = tasks;
  }

  @Override
  public Task find(UserId owner, TaskId id) {
    return tasks
        .find(owner, id)
        .filter(Predicate.not(Task::isDeleted))
        .orElseThrow(() -> new UnknownTask(id));
  }
}
