package com.todo.domain.task;

/** Only a deleted task can be restored. */
public class TaskNotDeleted extends RuntimeException {
  private final TaskId id;

  public TaskNotDeleted(TaskId id) {
    super("The task was not deleted, so it cannot be restored.");
    this.id = id;
  }

  public TaskId id() {
    return id;
  }
}
