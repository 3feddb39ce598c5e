package com.todo.domain.task;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** When a task was made and when it last changed, to the microsecond. */
public record Lifetime(Instant createdAt, Instant updatedAt) {

  public Lifetime {
    createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
    updatedAt = updatedAt.truncatedTo(ChronoUnit.MICROS);
  }

  Lifetime changed(Instant now) {
    return new Lifetime(createdAt, now);
  }
}
