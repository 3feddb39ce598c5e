package com.todo.domain.recurrence;

import java.util.Objects;
import java.util.UUID;

/** Says which series of tasks; it outlives edits of the rule. */
public record SeriesId(UUID value) {

  public SeriesId {
    Objects.requireNonNull(value, "series id");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
