package com.todo.adapters.jpa.audit;

import com.todo.domain.audit.AuditEntry;
import com.todo.domain.audit.RecordedEvent;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where the audit trail ends for the transaction that appends to it, so that many entries are
 * linked in memory and written in one go.
 */
@TransactionScoped
class ChainEnd implements Serializable {
  private final Set<UUID> appended = new HashSet<>();
  private final Set<UUID> absent = new HashSet<>();
  private boolean known;
  private transient AuditEntry last;

  ChainEnd() {}

  boolean isKnown() {
    return known;
  }

  /** The trail ends with this entry, or is empty. */
  void is(List<AuditEntry> end) {
    known = true;
    last = end.isEmpty() ? null : end.get(0);
  }

  /** These are nowhere in the trail, as long as nobody else can append to it. */
  void lacks(Collection<UUID> events) {
    absent.addAll(events);
  }

  boolean isKnownToLack(RecordedEvent event) {
    return absent.contains(event.id());
  }

  boolean wasAppended(RecordedEvent event) {
    return appended.contains(event.id());
  }

  /** The next link, which is the end from now on. */
  AuditEntry link(RecordedEvent event, Instant receivedAt) {
    last =
        Optional.ofNullable(last)
            .map(before -> before.next(event, receivedAt))
            .orElseGet(() -> AuditEntry.first(event, receivedAt));
    appended.add(event.id());
    return last;
  }
}
