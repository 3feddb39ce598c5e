package com.todo.ports.testkit.builders;

import com.todo.domain.account.UserId;
import com.todo.domain.event.DomainEvent;
import com.todo.domain.task.TaskEvent;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.Origin;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import java.time.Instant;
import java.util.UUID;

/** Makes published events: somebody deleted a task unless told otherwise. */
public final class PublishedEventBuilder {
  private UUID id = UUID.randomUUID();
  private long sequence = 1;
  private DomainEvent event =
      new TaskEvent.Deleted(
          new TaskId(UUID.randomUUID()),
          new UserId(UUID.randomUUID()),
          Instant.parse("2026-03-02T08:00:00Z"));

  private PublishedEventBuilder() {}

  public static PublishedEventBuilder aPublishedEvent() {
    return new PublishedEventBuilder();
  }

  public PublishedEventBuilder withId(UUID other) {
    id = other;
    return this;
  }

  public PublishedEventBuilder numbered(long other) {
    sequence = other;
    return this;
  }

  public PublishedEventBuilder saying(DomainEvent other) {
    event = other;
    return this;
  }

  /** Its data names task and user and nothing else, which is all that a deletion says. */
  public PublishedEvent build() {
    return new PublishedEvent(
        id,
        EventNames.type(event),
        new Origin(EventNames.source(event), "a-correlation-id", ""),
        sequence,
        event,
        "{\"task_id\":\"" + event.task() + "\",\"user_id\":\"" + event.owner() + "\"}");
  }
}
