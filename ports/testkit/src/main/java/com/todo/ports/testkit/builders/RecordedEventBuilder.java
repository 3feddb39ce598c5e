package com.todo.ports.testkit.builders;

import com.todo.domain.account.UserId;
import com.todo.domain.audit.RecordedEvent;
import com.todo.domain.task.TaskId;
import java.time.Instant;
import java.util.UUID;

/** Makes events as the audit trail gets them; each has an id of its own. */
public final class RecordedEventBuilder {
  private UUID id = UUID.randomUUID();
  private String type = "com.todo.task.created.v1";
  private UserId actor = new UserId(UUID.randomUUID());
  private TaskId task = new TaskId(UUID.randomUUID());
  private String payload = "{\"title\": \"Water the ficus\"}";
  private Instant time = Instant.parse("2026-03-02T08:00:00Z");

  private RecordedEventBuilder() {}

  public static RecordedEventBuilder aRecordedEvent() {
    return new RecordedEventBuilder();
  }

  public RecordedEventBuilder withId(UUID other) {
    id = other;
    return this;
  }

  public RecordedEventBuilder ofType(String other) {
    type = other;
    return this;
  }

  public RecordedEventBuilder of(UserId other) {
    actor = other;
    return this;
  }

  public RecordedEventBuilder about(TaskId other) {
    task = other;
    return this;
  }

  public RecordedEventBuilder saying(String json) {
    payload = json;
    return this;
  }

  public RecordedEventBuilder at(Instant other) {
    time = other;
    return this;
  }

  public RecordedEvent build() {
    return new RecordedEvent(id, type, "chat-api", actor, task, payload, time);
  }
}
