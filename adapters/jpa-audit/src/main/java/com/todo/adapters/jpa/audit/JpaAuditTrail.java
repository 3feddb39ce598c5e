package com.todo.adapters.jpa.audit;

import com.todo.adapters.database.Sql;
import com.todo.domain.account.UserId;
import com.todo.domain.audit.AuditEntry;
import com.todo.domain.audit.RecordedEvent;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.AuditPage;
import com.todo.ports.interfaces.outbound.AuditQuery;
import com.todo.ports.interfaces.outbound.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** The audit trail in PostgreSQL, in a schema of its own under a role of its own. */
@ApplicationScoped
class JpaAuditTrail implements AuditTrail {
  @PersistenceContext(unitName = "todo-audit")
  private EntityManager entities;

  @Inject private ChainEnd end;

  JpaAuditTrail() {}

  JpaAuditTrail(EntityManager entities, ChainEnd end) {
    this.entities = entities;
    this.end = end;
  }

  @Override
  public void prepareFor(Collection<UUID> events) {
    if (events.size() > 1) {
      takeTurn();
      var absent = new HashSet<>(events);
      kept(events).forEach(absent::remove);
      end.lacks(absent);
    }
  }

  /** Not flushed: all entries of a transaction are written together when it ends. */
  @Override
  public void append(RecordedEvent event, Instant receivedAt) {
    takeTurn();
    if (!end.wasAppended(event) && !isKept(event)) {
      entities.persist(AuditEntryRow.of(end.link(event, receivedAt)));
    }
  }

  @Override
  public AuditPage page(AuditQuery query) {
    return AuditPages.read(entities, query);
  }

  @Override
  public List<AuditEntry> history(UserId owner, TaskId task) {
    return read("WHERE actor_id = ? AND task_id = ? ORDER BY id", owner.value(), task.value());
  }

  @Override
  public List<AuditEntry> after(long id, int limit) {
    return read("WHERE id > ? ORDER BY id LIMIT ?", id, limit);
  }

  private void takeTurn() {
    if (!end.isKnown()) {
      Sql.lock(entities, "the end of the audit trail");
      end.is(read("ORDER BY id DESC LIMIT 1"));
    }
  }

  private boolean isKept(RecordedEvent event) {
    return !end.isKnownToLack(event) && !kept(List.of(event.id())).isEmpty();
  }

  /** Entries that wait to be written are not looked for, and so need not be written first. */
  private List<UUID> kept(Collection<UUID> events) {
    return entities
        .createQuery("SELECT e.event FROM AuditEntryRow e WHERE e.event IN :events", UUID.class)
        .setParameter("events", events)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultList();
  }

  private List<AuditEntry> read(String which, Object... values) {
    return Sql.entities(entities, AuditEntryRow.class, "SELECT * FROM audit.entry " + which, values)
        .stream()
        .map(AuditEntryRow::toEntry)
        .toList();
  }
}
