package com.todo.domain.task;

/** Only a finished task can be reopened. */
public class TaskNotDone extends RuntimeException {
  private final TaskId id;

  public TaskNotDone(TaskId id) {
    super("The task is not done, so it cannot be reopened.");
    this.id = id;
  }

  public TaskId id() {
    return id;
  }
}
