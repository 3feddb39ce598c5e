package com.todo.domain.task;

/** There is no such task on this user's list. */
public class UnknownTask extends RuntimeException {
  private final TaskId id;

  public UnknownTask(TaskId id) {
    super("There is no task " + id + " on your list.");
    this.id = id;
  }

  public TaskId id() {
    return id;
  }
}
