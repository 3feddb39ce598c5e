package com.todo.adapters.jpa.audit;

import com.todo.adapters.database.Sql;
import com.todo.domain.audit.AuditEntry;
import com.todo.ports.interfaces.outbound.AuditPage;
import com.todo.ports.interfaces.outbound.AuditQuery;
import com.todo.ports.interfaces.outbound.Cursor;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** Reads the audit trail page by page, the newest entry first. */
final class AuditPages {
  private final StringBuilder where = new StringBuilder("WHERE true");
  private final List<Object> values = new ArrayList<>();

  private AuditPages() {}

  static AuditPage read(EntityManager entities, AuditQuery query) {
    var pages = new AuditPages();
    query.criteria().forEach(pages::add);
    var total = pages.total(entities);
    if (!query.cursor().isStart()) {
      pages.add("id < ?", id(query.cursor()));
    }
    return pages.page(entities, query.limit(), total);
  }

  private AuditPage page(EntityManager entities, int limit, long total) {
    var sql = "SELECT * FROM audit.entry %s ORDER BY id DESC LIMIT %d".formatted(where, limit + 1);
    var rows = Sql.entities(entities, AuditEntryRow.class, sql, values.toArray());
    var entries = rows.stream().limit(limit).map(AuditEntryRow::toEntry).toList();
    return new AuditPage(entries, rows.size() > limit ? cursor(entries) : Cursor.START, total);
  }

  /** Ids have no gaps, so the last one tells how many there are. */
  private long total(EntityManager entities) {
    var count = values.isEmpty() ? "COALESCE(max(id), 0)" : "count(*)";
    var sql = "SELECT %s FROM audit.entry %s".formatted(count, where);
    return Sql.number(Sql.value(entities, sql, values.toArray()));
  }

  private void add(AuditQuery.Criterion criterion) {
    if (criterion instanceof AuditQuery.OfType type) {
      add("type = ?", type.type());
    } else if (criterion instanceof AuditQuery.OfUser user) {
      add("actor_id = ?", user.user().value());
    } else if (criterion instanceof AuditQuery.OfTask task) {
      add("task_id = ?", task.task().value());
    } else if (criterion instanceof AuditQuery.From from) {
      add("happened_at >= ?", from.instant());
    } else if (criterion instanceof AuditQuery.To to) {
      add("happened_at < ?", to.instant());
    }
  }

  private void add(String condition, Object value) {
    where.append(" AND ").append(condition);
    values.add(value);
  }

  private static Cursor cursor(List<AuditEntry> entries) {
    return new Cursor(Long.toString(entries.get(entries.size() - 1).id()));
  }

  private static long id(Cursor cursor) {
    if (cursor.token().matches("[1-9][0-9]{0,17}")) {
      return Long.parseLong(cursor.token());
    }
    throw new IllegalArgumentException("cursor is none that the audit trail gave");
  }
}
