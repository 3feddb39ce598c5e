package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.audit.AuditEntry;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.AuditPage;
import com.todo.ports.interfaces.outbound.AuditQuery;
import java.util.List;

/** Reads the audit trail. Whoever calls has made sure that the caller may. */
public interface QueryAudit {

  AuditPage query(AuditQuery query);

  /**
   * Everything that happened to a user's own task, oldest first.
   *
   * @throws com.todo.domain.task.UnknownTask if nothing ever happened to such a task of this user
   */
  List<AuditEntry> history(UserId owner, TaskId task);
}
