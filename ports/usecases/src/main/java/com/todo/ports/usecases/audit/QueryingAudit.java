package com.todo.ports.usecases.audit;

import com.todo.domain.account.UserId;
import com.todo.domain.audit.AuditEntry;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.UnknownTask;
import com.todo.ports.interfaces.inbound.QueryAudit;
import com.todo.ports.interfaces.outbound.AuditPage;
import com.todo.ports.interfaces.outbound.AuditQuery;
import com.todo.ports.interfaces.outbound.AuditTrail;
import java.util.List;

public final class QueryingAudit implements QueryAudit {
  private final AuditTrail trail;

  public QueryingAudit(AuditTrail trail) {
    this.trail = trail;
  }

  @Override
  public AuditPage query(AuditQuery query) {
    return trail.page(query);
  }

  @Override
  public List<AuditEntry> history(UserId owner, TaskId task) {
    var entries = trail.history(owner, task);
    if (entries.isEmpty()) {
      throw new UnknownTask(task);
    }
    return entries;
  }
}
