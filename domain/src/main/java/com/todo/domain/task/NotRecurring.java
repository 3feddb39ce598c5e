package com.todo.domain.task;

/** Only a task that comes back has an occurrence to leave out. */
public class NotRecurring extends RuntimeException {
  private final TaskId id;

  public NotRecurring(TaskId id) {
    super("The task does not repeat, so there is nothing to skip.");
    this.id = id;
  }

  public TaskId id() {
    return id;
  }
}
