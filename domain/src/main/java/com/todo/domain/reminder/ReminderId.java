package com.todo.domain.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Says which reminder. */
public record ReminderId(UUID value) {

  public ReminderId {
    Objects.requireNonNull(value, "reminder id");
  }

  /** The reminder that a task got with this version of it: the same whenever it is asked. */
  public static ReminderId of(UUID task, long version) {
    return new ReminderId(
        UUID.nameUUIDFromBytes(("reminder/" + task + "/" + version).getBytes(UTF_8)));
  }

  /** The reminder that this one becomes when it is put off until then. */
  public ReminderId snoozed(Instant until) {
    return new ReminderId(UUID.nameUUIDFromBytes((value + "/" + until).getBytes(UTF_8)));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
