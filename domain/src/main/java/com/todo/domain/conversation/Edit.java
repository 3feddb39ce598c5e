package com.todo.domain.conversation;

import java.time.Duration;
import java.time.Period;

/** How a person wants a task to be different. */
public sealed interface Edit {

  /** What the wish says replaces what was. */
  record Take(Wish wish) implements Edit {}

  /** Due so much later than before. */
  record Postpone(Period days, Duration time) implements Edit {}

  /** This is not so any more. */
  record Clear(Part part) implements Edit {}

  /** What can be cleared. */
  enum Part {
    DATE,
    TIME,
    REMINDER,
    RECURRENCE
  }
}
