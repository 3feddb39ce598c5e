package com.todo.domain.task;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;

/** When a task is due, and on whose wall clock. */
public record Schedule(Due due, ZoneId zone) {

  public Schedule {
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(zone, "zone");
  }

  /**
   * The instant at which the task is due, if day and time are both set.
   *
   * <p>A time that daylight saving skips moves forward by the gap; of one that comes twice it is
   * the first.
   */
  public Optional<Instant> dueAt() {
    return due.day()
        .flatMap(day -> due.clock().map(time -> ZonedDateTime.of(day, time, zone).toInstant()));
  }

  public Schedule with(Due other) {
    return new Schedule(other, zone);
  }

  public Schedule in(ZoneId other) {
    return new Schedule(due, other);
  }
}
