package com.todo.ports.interfaces.outbound;

import com.todo.domain.event.DomainEvent;
import java.util.List;

/**
 * Tells the rest of the system what happened.
 *
 * <p>In the unit of work of the change itself: either both are kept, or neither.
 */
public interface EventPublisher {

  void publish(DomainEvent event);

  /** Publishes all of these, in their order. */
  default void publish(List<? extends DomainEvent> events) {
    events.forEach(this::publish);
  }
}
