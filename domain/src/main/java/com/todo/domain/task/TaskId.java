package com.todo.domain.task;

import java.util.Objects;
import java.util.UUID;

/** Says which task. */
public record TaskId(UUID value) {

  public TaskId {
    Objects.requireNonNull(value, "task id");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
