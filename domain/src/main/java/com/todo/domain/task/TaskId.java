package com.todo.domain.task;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.todo.domain.recurrence.SeriesId;
import java.util.Objects;
import java.util.UUID;

/** Says which task. */
public record TaskId(UUID value) {

  public TaskId {
    Objects.requireNonNull(value, "task id");
  }

  /** The task that a series has in this place: the same whenever it is asked. */
  public static TaskId of(SeriesId series, int number) {
    return new TaskId(UUID.nameUUIDFromBytes(("task/" + series + "/" + number).getBytes(UTF_8)));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
