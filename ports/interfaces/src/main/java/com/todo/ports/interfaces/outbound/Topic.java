package com.todo.ports.interfaces.outbound;

/** The streams in which events travel. */
public enum Topic {
  TASK_EVENTS("task-events"),
  REMINDER_EVENTS("reminder-events"),
  RECURRING_EVENTS("recurring-events");

  private final String title;

  Topic(String title) {
    this.title = title;
  }

  /** What brokers call it. */
  public String title() {
    return title;
  }
}
