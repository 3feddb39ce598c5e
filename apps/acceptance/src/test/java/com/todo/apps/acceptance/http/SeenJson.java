package com.todo.apps.acceptance.http;

import com.todo.apps.acceptance.story.TaskSeen;
import com.todo.domain.task.Due;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A task as answers write it. */
final class SeenJson {

  private SeenJson() {}

  static TaskSeen seen(JsonNode task) {
    Due due = Due.NEVER;
    if (!task.get("due_date").isNull()) {
      due = due.on(LocalDate.parse(task.get("due_date").asString()));
    }
    if (!task.get("due_time").isNull()) {
      due = due.at(LocalTime.parse(task.get("due_time").asString()));
    }
    return new TaskSeen(
        UUID.fromString(task.get("id").asString()),
        task.get("title").asString(),
        due,
        task.get("status").asString().equals("completed"),
        reminder(task));
  }

  private static Optional<Instant> reminder(JsonNode task) {
    var reminder = task.get("reminder_time");
    return reminder.isNull()
        ? Optional.empty()
        : Optional.of(OffsetDateTime.parse(reminder.asString()).toInstant());
  }
}
