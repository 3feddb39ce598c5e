package com.todo.domain.task;

/** The task was deleted; at most it can still be restored. */
public class TaskGone extends RuntimeException {
  private final TaskId id;

  public TaskGone(TaskId id) {
    super("The task was deleted. It can be restored for 30 days.");
    this.id = id;
  }

  public TaskId id() {
    return id;
  }
}
