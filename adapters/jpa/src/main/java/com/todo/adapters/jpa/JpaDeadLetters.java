package com.todo.adapters.jpa;

import com.todo.adapters.cloudevents.CloudEventJson;
import com.todo.adapters.cloudevents.UnreadableEvent;
import com.todo.adapters.database.Sql;
import com.todo.ports.interfaces.outbound.DeadLetter;
import com.todo.ports.interfaces.outbound.DeadLetters;
import com.todo.ports.interfaces.outbound.Undelivered;
import com.todo.ports.interfaces.outbound.UnknownDeadLetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Parked events in PostgreSQL. */
@ApplicationScoped
class JpaDeadLetters implements DeadLetters {
  private static final String SELECT =
      "SELECT id, consumer, event_id, event, reason, attempts, parked_at FROM dead_letter ";

  @PersistenceContext(unitName = "todo")
  private EntityManager entities;

  JpaDeadLetters() {}

  JpaDeadLetters(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void park(String consumer, Undelivered undelivered, String reason, Instant at) {
    Sql.execute(
        entities,
        """
        INSERT INTO dead_letter AS known
          (id, consumer, event_id, event, reason, attempts, wanted, parked_at)
        VALUES (?, ?, ?, ?, ?, 1, false, ?)
        ON CONFLICT (consumer, event_id)
          DO UPDATE SET reason = excluded.reason, attempts = known.attempts + 1, wanted = false,
            parked_at = excluded.parked_at
        """,
        UUID.randomUUID(),
        consumer,
        undelivered.id(),
        text(undelivered),
        reason.replace("\0", ""),
        at);
  }

  @Override
  public Optional<DeadLetter> find(UUID id) {
    return read("WHERE id = ?", id).stream().findFirst();
  }

  @Override
  public List<DeadLetter> list(int limit) {
    return read("ORDER BY parked_at, id LIMIT ?", limit);
  }

  @Override
  public long count() {
    return Sql.number(Sql.value(entities, "SELECT count(*) FROM dead_letter"));
  }

  @Override
  public void want(UUID id) {
    if (Sql.execute(entities, "UPDATE dead_letter SET wanted = true WHERE id = ?", id) == 0) {
      throw new UnknownDeadLetter(id);
    }
  }

  @Override
  public List<DeadLetter> wanted(String consumer, int limit) {
    return read("WHERE wanted AND consumer = ? ORDER BY parked_at, id LIMIT ?", consumer, limit);
  }

  @Override
  public void remove(UUID id) {
    Sql.execute(entities, "DELETE FROM dead_letter WHERE id = ?", id);
  }

  private List<DeadLetter> read(String which, Object... values) {
    return Sql.rows(entities, SELECT + which, values).stream()
        .map(
            row ->
                new DeadLetter(
                    (UUID) row[0],
                    (String) row[1],
                    undelivered((UUID) row[2], (String) row[3]),
                    (String) row[4],
                    ((Number) row[5]).intValue(),
                    Sql.instant(row[6])))
        .toList();
  }

  private static String text(Undelivered undelivered) {
    if (undelivered instanceof Undelivered.Event event) {
      return CloudEventJson.write(event.event());
    }
    return ((Undelivered.Text) undelivered).text().replace("\0", "");
  }

  /** What could not be read when it came may be readable to a later version. */
  private static Undelivered undelivered(UUID id, String text) {
    try {
      return new Undelivered.Event(CloudEventJson.read(text));
    } catch (UnreadableEvent e) {
      return new Undelivered.Text(id, text);
    }
  }
}
