package com.todo.domain.audit;

import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskId;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * An event as the audit trail keeps it: exactly what was published.
 *
 * @param id the event's own id, by which it is kept only once
 * @param type the versioned type, such as {@code com.todo.task.created.v1}
 * @param source the app-id of the service that published it
 * @param actor the user it belongs to
 * @param task the task it is about
 * @param payload the event's data, JSON text to the letter
 * @param time when it happened
 */
public record RecordedEvent(
    UUID id, String type, String source, UserId actor, TaskId task, String payload, Instant time) {

  public RecordedEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(payload, "payload");
    time = time.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
  }
}
