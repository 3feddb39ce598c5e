package com.todo.adapters.jpa;

import com.todo.adapters.database.Sql;
import com.todo.domain.task.Task;
import com.todo.ports.interfaces.outbound.Housekeeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;

/** Deletes rows that nobody can ask for any more. */
@ApplicationScoped
class JpaHousekeeping implements Housekeeping {
  /** As long as a broker keeps task events. */
  private static final Duration EVENTS_KEPT = Duration.ofDays(7);

  private static final Duration KEYS_KEPT = Duration.ofDays(2);
  private static final Duration FAILURES_KEPT = Duration.ofDays(1);

  @PersistenceContext(unitName = "todo")
  private EntityManager entities;

  JpaHousekeeping() {}

  JpaHousekeeping(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void tidy(Instant now) {
    Sql.execute(
        entities,
        """
        DELETE FROM outbox o
        WHERE stored_at < ? AND EXISTS (SELECT 1 FROM consumer_cursor)
          AND NOT EXISTS (
            SELECT 1 FROM consumer_cursor c WHERE (o.tx, o.position) > (c.tx, c.position))
        """,
        now.minus(EVENTS_KEPT));
    Sql.execute(
        entities,
        "DELETE FROM task WHERE status = 'DELETED' AND deleted_at < ?",
        now.minus(Task.RESTORABLE));
    Sql.execute(
        entities,
        """
        DELETE FROM rule_version v WHERE NOT EXISTS (
          SELECT 1 FROM task t WHERE t.series_id = CAST(v.series_id AS text))
        """);
    // Who writes to one that is empty finds out that it is gone, and begins a new one.
    Sql.execute(entities, "DELETE FROM state_entry WHERE value = ''");
    Sql.execute(entities, "DELETE FROM request_key WHERE at < ?", now.minus(KEYS_KEPT));
    Sql.execute(entities, "DELETE FROM login_failure WHERE at < ?", now.minus(FAILURES_KEPT));
  }
}
