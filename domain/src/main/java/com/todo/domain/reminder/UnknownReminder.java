package com.todo.domain.reminder;

/** This user has no such reminder. */
public class UnknownReminder extends RuntimeException {
  private final ReminderId id;

  public UnknownReminder(ReminderId id) {
    super("There is no reminder " + id + " on your list.");
    this.id = id;
  }

  public ReminderId id() {
    return id;
  }
}
