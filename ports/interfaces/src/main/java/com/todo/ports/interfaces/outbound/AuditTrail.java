package com.todo.ports.interfaces.outbound;

import com.todo.domain.account.UserId;
import com.todo.domain.audit.AuditEntry;
import com.todo.domain.audit.RecordedEvent;
import com.todo.domain.task.TaskId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where every event is kept for ever. {@code AuditTrailContract} states what is promised here. */
public interface AuditTrail {

  /**
   * Writes the event down as the next link of the chain; nothing happens if it is there already.
   * Whoever else appends waits for the unit of work.
   */
  void append(RecordedEvent event, Instant receivedAt);

  /**
   * Looks up together which of these events are there already, so that {@link #append} need not do
   * so for each in this unit of work.
   */
  default void prepareFor(Collection<UUID> events) {}

  /** Newest first. */
  AuditPage page(AuditQuery query);

  /** What happened to a user's task, oldest first. */
  List<AuditEntry> history(UserId owner, TaskId task);

  /** At most {@code limit} entries in their order, those with an id above {@code id}. */
  List<AuditEntry> after(long id, int limit);
}
