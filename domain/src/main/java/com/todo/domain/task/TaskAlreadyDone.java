package com.todo.domain.task;

/** The task is finished; it cannot be finished twice. */
public class TaskAlreadyDone extends RuntimeException {
  private final TaskId id;

  public TaskAlreadyDone(TaskId id) {
    super("The task is done already.");
    this.id = id;
  }

  public TaskId id() {
    return id;
  }
}
