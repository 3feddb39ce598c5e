package com.todo.adapters.jpa;

import com.todo.adapters.database.Sql;
import com.todo.ports.interfaces.outbound.StaleState;
import com.todo.ports.interfaces.outbound.StateStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** State of services in PostgreSQL. */
@ApplicationScoped
class JpaStateStore implements StateStore {
  @PersistenceContext(unitName = "todo")
  private EntityManager entities;

  JpaStateStore() {}

  JpaStateStore(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Entry> find(String key) {
    return Sql.rows(entities, "SELECT value, version FROM state_entry WHERE key = ?", key).stream()
        .map(row -> new Entry((String) row[0], row[1].toString()))
        .findFirst();
  }

  @Override
  public void create(String key, String value) {
    var created =
        Sql.execute(
            entities,
            "INSERT INTO state_entry (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING",
            key,
            value);
    if (created == 0) {
      throw new StaleState(key);
    }
  }

  @Override
  public void replace(String key, String value, String etag) {
    var replaced =
        Sql.execute(
            entities,
            """
            UPDATE state_entry SET value = ?, version = nextval('state_version')
            WHERE key = ? AND version = ?
            """,
            value,
            key,
            Long.valueOf(etag));
    if (replaced == 0) {
      throw new StaleState(key);
    }
  }

  @Override
  public void remove(String key) {
    Sql.execute(entities, "DELETE FROM state_entry WHERE key = ?", key);
  }
}
