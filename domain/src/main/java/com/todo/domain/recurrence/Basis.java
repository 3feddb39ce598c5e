package com.todo.domain.recurrence;

/** The day from which the next occurrence is counted. */
public enum Basis {
  /** The day on which the task was due. */
  DUE,
  /** The day on which the task was done. */
  COMPLETION
}
