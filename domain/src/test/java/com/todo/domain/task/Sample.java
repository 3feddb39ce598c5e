package com.todo.domain.task;

import com.todo.domain.account.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/** A task to test with: water the ficus, tomorrow at 7:15 in Berlin. */
final class Sample {
  static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
  static final Instant LATER = NOW.plusSeconds(60);
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final UserId ANNA = new UserId(UUID.fromString("00000000-0000-0000-0000-00000000000a"));
  static final TaskId FICUS = new TaskId(UUID.fromString("00000000-0000-0000-0000-0000000000f1"));
  static final LocalDate TOMORROW = LocalDate.of(2026, 11, 26);

  private Sample() {}

  static TaskDetails details() {
    return TaskDetails.of(new Title("Water the ficus"), BERLIN)
        .due(new Due.Moment(TOMORROW, LocalTime.of(7, 15)));
  }

  static Task task() {
    return Task.create(FICUS, ANNA, details(), NOW).state();
  }

  static Task done() {
    return task().complete(LATER).state();
  }

  static Task deleted() {
    return task().delete(LATER).state();
  }
}
