package com.todo.domain.conversation;

/** What somebody wants to know about a task. */
public enum Matter {
  /** When it is due. */
  DUE,
  /** When it was done last. */
  LAST_DONE,
  /** When there is a reminder of it. */
  REMINDER,
  /** How often it comes back. */
  RECURRENCE
}
