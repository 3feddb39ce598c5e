package com.todo.domain.reminder;

import java.util.Objects;
import java.util.UUID;

/** Says which reminder. */
public record ReminderId(UUID value) {

  public ReminderId {
    Objects.requireNonNull(value, "reminder id");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
