package com.todo.domain.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * One link of the audit trail. Its hash covers the event and the hash of the entry before it, so
 * nothing can be changed, taken out or put in without breaking every later link.
 *
 * @param id the place in the chain, from 1 without gaps
 * @param receivedAt when it was written down, to the microsecond
 */
public record AuditEntry(
    long id, RecordedEvent event, Instant receivedAt, Digest previousHash, Digest hash) {

  public AuditEntry {
    Objects.requireNonNull(event, "event");
    receivedAt = receivedAt.truncatedTo(ChronoUnit.MICROS);
    Objects.requireNonNull(previousHash, "previousHash");
    Objects.requireNonNull(hash, "hash");
  }

  /** The entry that starts a trail. */
  public static AuditEntry first(RecordedEvent event, Instant receivedAt) {
    return linked(1, event, receivedAt, Digest.GENESIS);
  }

  /** The entry that follows this one. */
  public AuditEntry next(RecordedEvent other, Instant otherReceivedAt) {
    return linked(id + 1, other, otherReceivedAt, hash);
  }

  /** Whether this entry is what was written, and stands where it was written. */
  public boolean follows(long previousId, Digest previous) {
    return id == previousId + 1
        && previousHash.equals(previous)
        && hash.equals(seal(id, event, receivedAt, previousHash));
  }

  private static AuditEntry linked(
      long id, RecordedEvent event, Instant receivedAt, Digest previous) {
    var at = receivedAt.truncatedTo(ChronoUnit.MICROS);
    return new AuditEntry(id, event, at, previous, seal(id, event, at, previous));
  }

  /** Each part is preceded by its length, so that no two entries are written the same way. */
  private static Digest seal(long id, RecordedEvent event, Instant receivedAt, Digest previous) {
    var text = new StringBuilder();
    Object[] parts = {
      previous,
      id,
      event.id(),
      event.type(),
      event.source(),
      event.actor(),
      event.task(),
      event.time(),
      receivedAt,
      event.payload()
    };
    for (var part : parts) {
      var written = part.toString();
      text.append(written.length()).append(':').append(written).append('\n');
    }
    return Digest.of(text.toString());
  }
}
