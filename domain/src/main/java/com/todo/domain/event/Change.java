package com.todo.domain.event;

import java.util.Objects;

/** The state after a change, together with the event that tells the rest of the system. */
public record Change<S, E extends DomainEvent>(S state, E event) {

  public Change {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(event, "event");
  }
}
