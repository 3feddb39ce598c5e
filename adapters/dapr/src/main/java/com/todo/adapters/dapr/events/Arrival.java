package com.todo.adapters.dapr.events;

import com.todo.ports.interfaces.outbound.PublishedEvent;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Something that came in as an event, and maybe is one. */
final class Arrival {
  private final Optional<PublishedEvent> event;
  private final Outcome otherwise;

  private Arrival(Optional<PublishedEvent> event, Outcome otherwise) {
    this.event = event;
    this.otherwise = otherwise;
  }

  Arrival(PublishedEvent event) {
    this(Optional.of(event), Outcome.RETRY);
  }

  /**
   * No event that can be read.
   *
   * @param outcome what became of it
   */
  static Arrival unreadable(Outcome outcome) {
    return new Arrival(Optional.empty(), outcome);
  }

  boolean isReadable() {
    return event.isPresent();
  }

  /** What became of it, if this is what became of those that can be read. */
  Outcome outcome(Outcome ofEvents) {
    return isReadable() ? ofEvents : otherwise;
  }

  /**
   * @throws NoSuchElementException if it is none
   */
  PublishedEvent event() {
    return event.orElseThrow();
  }
}
