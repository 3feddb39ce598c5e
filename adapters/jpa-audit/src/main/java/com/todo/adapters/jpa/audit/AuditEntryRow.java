package com.todo.adapters.jpa.audit;

import com.todo.domain.account.UserId;
import com.todo.domain.audit.AuditEntry;
import com.todo.domain.audit.Digest;
import com.todo.domain.audit.RecordedEvent;
import com.todo.domain.task.TaskId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A link of the audit trail as the {@code entry} table holds it. It is written and never changes.
 */
@Entity
@Table(name = "entry", schema = "audit")
class AuditEntryRow {
  @Id private long id;

  @Column(name = "event_id")
  private UUID event;

  private String type;
  private String source;

  @Column(name = "actor_id")
  private UUID actor;

  @Column(name = "task_id")
  private UUID task;

  private String payload;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "previous_hash")
  private String previousHash;

  private String hash;

  protected AuditEntryRow() {}

  static AuditEntryRow of(AuditEntry entry) {
    var row = new AuditEntryRow();
    row.id = entry.id();
    row.event = entry.event().id();
    row.type = entry.event().type();
    row.source = entry.event().source();
    row.actor = entry.event().actor().value();
    row.task = entry.event().task().value();
    row.payload = entry.event().payload();
    row.happenedAt = entry.event().time();
    row.receivedAt = entry.receivedAt();
    row.previousHash = entry.previousHash().hex();
    row.hash = entry.hash().hex();
    return row;
  }

  AuditEntry toEntry() {
    return new AuditEntry(
        id,
        new RecordedEvent(
            event, type, source, new UserId(actor), new TaskId(task), payload, happenedAt),
        receivedAt,
        new Digest(previousHash),
        new Digest(hash));
  }
}
