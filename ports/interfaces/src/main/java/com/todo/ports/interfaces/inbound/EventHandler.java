package com.todo.ports.interfaces.inbound;

import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.Topic;
import java.util.List;
import java.util.Set;

/**
 * Somebody who acts on events. Whatever carries events delivers each one at least once, and those
 * of one user in their order, to every handler aboard; the handler makes nothing of a repetition.
 */
public interface EventHandler {

  /** Who it is, the same at each start: {@code audit}, {@code websocket}. */
  String consumer();

  Set<Topic> topics();

  /** Whether it does anything about this event of its topics; the others need not be brought. */
  default boolean isConcernedBy(PublishedEvent event) {
    return true;
  }

  /**
   * What comes one by one in the same unit of work, for who can look things up for all of it at
   * once.
   */
  default void prepareFor(List<PublishedEvent> events) {}

  /** Acts on the event. An exception means: bring it again later. */
  void on(PublishedEvent event);
}
