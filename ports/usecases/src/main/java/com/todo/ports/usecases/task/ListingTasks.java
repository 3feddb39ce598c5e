package com.todo.ports.usecases.task;

import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.inbound.ListTasks;
import com.todo.ports.interfaces.outbound.TaskCounts;
import com.todo.ports.interfaces.outbound.TaskPage;
import com.todo.ports.interfaces.outbound.TaskQuery;
import com.todo.ports.interfaces.outbound.TaskRepository;

public final class ListingTasks implements ListTasks {
  private final TaskRepository tasks;

  public ListingTasks(TaskRepository tasks) {
    this.tasks = tasks;
  }

  @Override
  public TaskPage list(UserId owner, TaskQuery query) {
    return tasks.page(owner, query);
  }

  @Override
  public TaskCounts count(UserId owner) {
    return tasks.count(owner);
  }
}
