package com.todo.adapters.rest.audit;

import com.todo.adapters.rest.edge.JsonShape;
import com.todo.domain.audit.AuditEntry;
import jakarta.json.JsonObject;

/** An entry of the audit trail, with the event's data as it was. */
final class AuditEntryJson {

  private AuditEntryJson() {}

  static JsonObject of(AuditEntry entry) {
    var event = entry.event();
    return JsonShape.start()
        .put("id", entry.id())
        .put("event_type", event.type())
        .put("event_id", event.id())
        .put("source", event.source())
        .put("actor_id", event.actor())
        .put("payload", JsonShape.parse(event.payload()))
        .put("timestamp", event.time())
        .put("received_at", entry.receivedAt())
        .put("previous_hash", entry.previousHash())
        .put("hash", entry.hash())
        .end();
  }
}
