package com.todo.ports.interfaces.outbound;

import java.util.Objects;
import java.util.UUID;

/** What came for a consumer and was not acted on. */
public sealed interface Undelivered {

  /** The same for the same thing, however often it comes. */
  UUID id();

  /** An event. */
  record Event(PublishedEvent event) implements Undelivered {
    public Event {
      Objects.requireNonNull(event, "event");
    }

    @Override
    public UUID id() {
      return event.id();
    }
  }

  /**
   * Something that this version of the product cannot read.
   *
   * @param id the one that it bears, or one made of the text
   */
  record Text(UUID id, String text) implements Undelivered {
    public Text {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(text, "text");
    }
  }
}
