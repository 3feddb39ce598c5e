package com.todo.ports.testkit.fakes;

import com.todo.domain.account.UserId;
import com.todo.domain.audit.AuditEntry;
import com.todo.domain.audit.RecordedEvent;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.AuditPage;
import com.todo.ports.interfaces.outbound.AuditQuery;
import com.todo.ports.interfaces.outbound.AuditTrail;
import com.todo.ports.interfaces.outbound.Cursor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The audit trail in memory, linked like the real one. */
public final class InMemoryAuditTrail implements AuditTrail {
  private final List<AuditEntry> entries = new ArrayList<>();

  @Override
  public synchronized void append(RecordedEvent event, Instant receivedAt) {
    if (entries.stream().noneMatch(e -> e.event().id().equals(event.id()))) {
      entries.add(
          entries.isEmpty()
              ? AuditEntry.first(event, receivedAt)
              : entries.get(entries.size() - 1).next(event, receivedAt));
    }
  }

  @Override
  public synchronized AuditPage page(AuditQuery query) {
    var matching =
        entries.stream()
            .filter(e -> query.criteria().stream().allMatch(c -> meets(e.event(), c)))
            .sorted(Comparator.comparing(AuditEntry::id).reversed())
            .toList();
    var below = query.cursor().isStart() ? Long.MAX_VALUE : below(query.cursor());
    var rest = matching.stream().filter(e -> e.id() < below).toList();
    var page = rest.subList(0, Math.min(query.limit(), rest.size()));
    var next =
        page.size() == rest.size() ? Cursor.START : new Cursor("" + page.get(page.size() - 1).id());
    return new AuditPage(page, next, matching.size());
  }

  @Override
  public synchronized List<AuditEntry> history(UserId owner, TaskId task) {
    return entries.stream()
        .filter(e -> e.event().actor().equals(owner) && e.event().task().equals(task))
        .toList();
  }

  @Override
  public synchronized List<AuditEntry> after(long id, int limit) {
    return entries.stream().filter(e -> e.id() > id).limit(limit).toList();
  }

  private static boolean meets(RecordedEvent event, AuditQuery.Criterion criterion) {
    if (criterion instanceof AuditQuery.OfType type) {
      return event.type().equals(type.type());
    }
    if (criterion instanceof AuditQuery.OfUser user) {
      return event.actor().equals(user.user());
    }
    if (criterion instanceof AuditQuery.OfTask task) {
      return event.task().equals(task.task());
    }
    if (criterion instanceof AuditQuery.From from) {
      return !event.time().isBefore(from.instant());
    }
    return event.time().isBefore(((AuditQuery.To) criterion).instant());
  }

  private static long below(Cursor cursor) {
    try {
      return Long.parseLong(cursor.token());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("no such cursor", e);
    }
  }
}
