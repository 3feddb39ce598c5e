package com.todo.domain.reminder;

/** The reminder was taken back, or its task is no longer pending; it cannot be put off. */
public class ReminderOver extends RuntimeException {
  private final ReminderId id;

  public ReminderOver(ReminderId id) {
    super("This reminder is over. Set a new one on the task.");
    this.id = id;
  }

  public ReminderId id() {
    return id;
  }
}
