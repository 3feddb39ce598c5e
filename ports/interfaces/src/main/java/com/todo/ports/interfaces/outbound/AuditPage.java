package com.todo.ports.interfaces.outbound;

import com.todo.domain.audit.AuditEntry;
import java.util.List;
import java.util.Optional;

/**
 * Some entries of the audit trail.
 *
 * @param total how many there are on all pages
 */
public record AuditPage(List<AuditEntry> entries, Cursor cursor, long total) {

  public AuditPage {
    entries = List.copyOf(entries);
  }

  /** Where the next page begins, if there is one. */
  public Optional<Cursor> next() {
    return Optional.of(cursor).filter(c -> !c.isStart());
  }
}
