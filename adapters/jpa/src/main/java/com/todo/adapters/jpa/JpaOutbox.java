package com.todo.adapters.jpa;

import com.todo.adapters.cloudevents.EventId;
import com.todo.adapters.cloudevents.EventType;
import com.todo.adapters.database.Sql;
import com.todo.domain.event.DomainEvent;
import com.todo.ports.interfaces.outbound.CallContext;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.EventsStored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Publishes what happened by keeping it in the transaction of the change itself. */
@ApplicationScoped
class JpaOutbox implements EventPublisher {
  private static final String COLUMNS =
      "topic, type, source, user_id, event_id, at, correlation_id, traceparent, data, sequence";

  @PersistenceContext(unitName = "todo")
  private EntityManager entities;

  @Inject private CallContext call;
  @Inject private Event<EventsStored> stored;

  JpaOutbox() {}

  JpaOutbox(EntityManager entities, CallContext call, Event<EventsStored> stored) {
    this.entities = entities;
    this.call = call;
    this.stored = stored;
  }

  @Override
  public void publish(DomainEvent event) {
    if (EventType.of(event).isNumbered()) {
      publishNumbered(event);
    } else {
      publishOnce(event);
    }
    stored.fire(new EventsStored());
  }

  /**
   * Takes the user's next number and keeps the event under it, in one statement. It stands in the
   * log behind the user's earlier changes even if its transaction began before theirs.
   */
  private void publishNumbered(DomainEvent event) {
    Sql.execute(
        entities,
        """
        WITH turn AS (
          INSERT INTO task_list AS list (user_id, last_sequence, last_tx, pending, completed)
          VALUES (?, 1, pg_current_xact_id(), 0, 0)
          ON CONFLICT (user_id) DO UPDATE SET last_sequence = list.last_sequence + 1,
            last_tx = GREATEST(list.last_tx, excluded.last_tx)
          RETURNING last_sequence, last_tx)
        INSERT INTO outbox (%s, tx)
        SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, last_sequence, last_tx FROM turn
        """
            .formatted(COLUMNS),
        event.owner().value(),
        EventType.of(event).topic().title(),
        EventType.of(event).type(),
        EventType.of(event).source(),
        event.owner().value(),
        EventId.of(event),
        event.at(),
        call.correlationId(),
        call.traceparent(),
        EventType.data(event));
  }

  /** What a retry publishes again has the id of the first time. */
  private void publishOnce(DomainEvent event) {
    Sql.execute(
        entities,
        """
        INSERT INTO outbox (%s) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)
        ON CONFLICT (event_id) DO NOTHING
        """
            .formatted(COLUMNS),
        EventType.of(event).topic().title(),
        EventType.of(event).type(),
        EventType.of(event).source(),
        event.owner().value(),
        EventId.of(event),
        event.at(),
        call.correlationId(),
        call.traceparent(),
        EventType.data(event));
  }
}
