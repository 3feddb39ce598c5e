package com.todo.domain.recurrence;

/** Whether a task comes back: once and never again, or by a rule. */
public sealed interface Recurrence permits Recurrence.Once, RecurrenceRule {

  Recurrence ONCE = new Once();

  /** It does not come back. */
  record Once() implements Recurrence {}
}
