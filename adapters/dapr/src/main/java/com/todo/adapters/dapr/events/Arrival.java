package com.todo.adapters.dapr.events;

import com.todo.ports.interfaces.outbound.PublishedEvent;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Something that came in as an event, and maybe is one. */
final class Arrival {
  static final Arrival UNREADABLE = new Arrival(Optional.empty());

  private final Optional<PublishedEvent> event;

  private Arrival(Optional<PublishedEvent> event) {
    this.event = event;
  }

  Arrival(PublishedEvent event) {
    this(Optional.of(event));
  }

  boolean isReadable() {
    return event.isPresent();
  }

  /**
   * @throws NoSuchElementException if it is none
   */
  PublishedEvent event() {
    return event.orElseThrow();
  }
}
