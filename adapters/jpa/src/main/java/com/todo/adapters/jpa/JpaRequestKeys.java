package com.todo.adapters.jpa;

import com.todo.adapters.database.Sql;
import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.RequestKeyReused;
import com.todo.ports.interfaces.outbound.RequestKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Answered requests in PostgreSQL. */
@ApplicationScoped
class JpaRequestKeys implements RequestKeys {
  @PersistenceContext(unitName = "todo")
  private EntityManager entities;

  JpaRequestKeys() {}

  JpaRequestKeys(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<TaskId> find(UserId user, String key, String fingerprint, Instant since) {
    Sql.lock(entities, user + "/" + key);
    var answered =
        Sql.rows(
            entities,
            """
            SELECT fingerprint, task_id FROM request_key
            WHERE user_id = ? AND key = ? AND at >= ?
            """,
            user.value(),
            key,
            since);
    if (answered.isEmpty()) {
      return Optional.empty();
    }
    if (!answered.get(0)[0].equals(fingerprint)) {
      throw new RequestKeyReused();
    }
    return Optional.of(new TaskId((UUID) answered.get(0)[1]));
  }

  @Override
  public void remember(UserId user, String key, String fingerprint, TaskId task, Instant at) {
    Sql.execute(
        entities,
        """
        INSERT INTO request_key (user_id, key, fingerprint, task_id, at) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (user_id, key)
          DO UPDATE SET fingerprint = excluded.fingerprint, task_id = excluded.task_id,
            at = excluded.at
        """,
        user.value(),
        key,
        fingerprint,
        task.value(),
        at);
  }
}
