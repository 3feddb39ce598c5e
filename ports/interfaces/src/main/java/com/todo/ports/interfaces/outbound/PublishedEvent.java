package com.todo.ports.interfaces.outbound;

import com.todo.domain.event.DomainEvent;
import java.util.Objects;
import java.util.UUID;

/**
 * An event as it travels.
 *
 * @param id its own id; the same for every copy of it
 * @param type the versioned type, such as {@code com.todo.task.created.v1}
 * @param origin who published it, on whose behalf
 * @param sequence the number of the change among its user's, from 1 without gaps; 0 for events that
 *     are no change of the list
 * @param event what happened
 * @param data the event's data as it was published, JSON text to the letter
 */
public record PublishedEvent(
    UUID id, String type, Origin origin, long sequence, DomainEvent event, String data) {

  public PublishedEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(data, "data");
  }
}
