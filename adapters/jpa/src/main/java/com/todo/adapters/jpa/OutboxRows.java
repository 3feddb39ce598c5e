package com.todo.adapters.jpa;

import com.todo.adapters.cloudevents.EventType;
import com.todo.adapters.database.Sql;
import com.todo.ports.interfaces.outbound.Origin;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import java.util.UUID;

/** Published events as the {@code outbox} table holds them. */
final class OutboxRows {
  static final String COLUMNS =
      "event_id, type, source, correlation_id, traceparent, sequence, at, data";

  private OutboxRows() {}

  /** The event in these columns, the first of which stands at {@code first}. */
  static PublishedEvent event(Object[] row, int first) {
    var type = EventType.named((String) row[first + 1]);
    var data = (String) row[first + 7];
    var sequence = row[first + 5];
    return new PublishedEvent(
        (UUID) row[first],
        type.type(),
        new Origin((String) row[first + 2], (String) row[first + 3], (String) row[first + 4]),
        sequence == null ? 0 : Sql.number(sequence),
        type.read(data, Sql.instant(row[first + 6])),
        data);
  }
}
