package com.todo.adapters.jpa;

import com.todo.adapters.database.Sql;
import com.todo.ports.interfaces.outbound.PlannedJobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Jobs in PostgreSQL. */
@ApplicationScoped
class JpaPlannedJobs implements PlannedJobs {
  @PersistenceContext(unitName = "todo")
  private EntityManager entities;

  JpaPlannedJobs() {}

  JpaPlannedJobs(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void put(PlannedJob job) {
    Sql.execute(
        entities,
        """
        INSERT INTO job (name, due_at, data, failures) VALUES (?, ?, ?, ?)
        ON CONFLICT (name) DO UPDATE
          SET due_at = excluded.due_at, data = excluded.data, failures = excluded.failures
        """,
        job.name(),
        job.due(),
        job.data(),
        job.failures());
  }

  @Override
  public void remove(String name) {
    Sql.execute(entities, "DELETE FROM job WHERE name = ?", name);
  }

  @Override
  public void postpone(PlannedJob job, Instant until) {
    Sql.execute(
        entities,
        "UPDATE job SET due_at = ?, failures = failures + 1 WHERE name = ? AND due_at = ?",
        until,
        job.name(),
        job.due());
  }

  @Override
  public Optional<Instant> earliest() {
    return Sql.rows(entities, "SELECT due_at, name FROM job ORDER BY due_at LIMIT 1").stream()
        .map(row -> Sql.instant(row[0]))
        .findFirst();
  }

  @Override
  public List<PlannedJob> take(Instant now, int limit) {
    return Sql.rows(
            entities,
            """
            WITH taken AS (
              DELETE FROM job WHERE name IN (
                SELECT name FROM job WHERE due_at <= ? ORDER BY due_at LIMIT ?
                FOR UPDATE SKIP LOCKED)
              RETURNING name, due_at, data, failures)
            SELECT name, due_at, data, failures FROM taken ORDER BY due_at, name
            """,
            now,
            limit)
        .stream()
        .map(
            row ->
                new PlannedJob(
                    (String) row[0],
                    Sql.instant(row[1]),
                    (String) row[2],
                    ((Number) row[3]).intValue()))
        .toList();
  }

  @Override
  public long count() {
    return Sql.number(Sql.value(entities, "SELECT count(*) FROM job"));
  }
}
