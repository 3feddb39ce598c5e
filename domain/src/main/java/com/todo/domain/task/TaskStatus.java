package com.todo.domain.task;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How far a task has come. */
public sealed interface TaskStatus {

  TaskStatus PENDING = new Pending();

  /** Still to be done. */
  record Pending() implements TaskStatus {}

  /** Done. */
  record Completed(Instant at) implements TaskStatus {
    public Completed {
      at = at.truncatedTo(ChronoUnit.MICROS);
    }
  }

  /** Thrown away, though it can be taken back for a while; {@code before} is what it was then. */
  record Deleted(Instant at, TaskStatus before) implements TaskStatus {
    public Deleted {
      at = at.truncatedTo(ChronoUnit.MICROS);
      if (before instanceof Deleted) {
        throw new IllegalArgumentException("a deleted task cannot be deleted again");
      }
    }
  }
}
