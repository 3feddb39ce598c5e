package com.todo.domain.task;

/** Somebody else changed the task first. */
public class StaleTask extends RuntimeException {
  private final TaskId id;

  public StaleTask(TaskId id) {
    super("Somebody else changed the task first. Load it again and repeat your change.");
    this.id = id;
  }

  public TaskId id() {
    return id;
  }
}
