package com.todo.ports.interfaces.outbound;

import com.todo.domain.account.UserId;
import com.todo.domain.audit.AuditEntry;
import com.todo.domain.audit.RecordedEvent;
import com.todo.domain.task.TaskId;
import java.time.Instant;
import java.util.List;

/** Where every event is kept for ever. {@code AuditTrailContract} states what is promised here. */
public interface AuditTrail {

  /**
   * Writes the event down as the next link of the chain; nothing happens if it is there already.
   * Whoever else appends waits for the unit of work.
   */
  void append(RecordedEvent event, Instant receivedAt);

  /** Newest first. */
  AuditPage page(AuditQuery query);

  /** What happened to a user's task, oldest first. */
  List<AuditEntry> history(UserId owner, TaskId task);

  /** At most {@code limit} entries in their order, those with an id above {@code id}. */
  List<AuditEntry> after(long id, int limit);
}
