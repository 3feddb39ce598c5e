package com.todo.adapters.jpa;

import com.todo.adapters.database.Sql;
import com.todo.ports.interfaces.outbound.EventLog;
import com.todo.ports.interfaces.outbound.LoggedEvent;
import com.todo.ports.interfaces.outbound.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;

/**
 * The outbox as one log for all consumers.
 *
 * <p>Its order is that of the transactions, and of the rows within each. Only transactions are read
 * that are older than every one still running: whatever is committed later then comes later, and no
 * cursor passes over it.
 */
@ApplicationScoped
class JpaEventLog implements EventLog {
  @PersistenceContext(unitName = "todo")
  private EntityManager entities;

  JpaEventLog() {}

  JpaEventLog(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public boolean claim(String consumer) {
    return Sql.tryLock(entities, "events for " + consumer);
  }

  @Override
  public List<LoggedEvent> next(String consumer, int limit) {
    var place = place(consumer);
    var query =
        """
        SELECT CAST(tx AS text) AS written_by, position, topic, %s FROM outbox
        WHERE (tx, position) > (CAST(? AS xid8), ?)
          AND tx < pg_snapshot_xmin(pg_current_snapshot())
        ORDER BY tx, position LIMIT ?
        """
            .formatted(OutboxRows.COLUMNS);
    return Sql.rows(entities, query, place.tx(), place.position(), limit).stream()
        .map(JpaEventLog::logged)
        .toList();
  }

  @Override
  public void advance(String consumer, LoggedEvent to) {
    var place = LogPlace.read(to.place());
    Sql.execute(
        entities,
        """
        INSERT INTO consumer_cursor (consumer, tx, position) VALUES (?, CAST(? AS xid8), ?)
        ON CONFLICT (consumer) DO UPDATE SET tx = excluded.tx, position = excluded.position
        """,
        consumer,
        place.tx(),
        place.position());
  }

  @Override
  public long behind(String consumer) {
    var place = place(consumer);
    return Sql.number(
        Sql.value(
            entities,
            "SELECT count(*) FROM outbox WHERE (tx, position) > (CAST(? AS xid8), ?)",
            place.tx(),
            place.position()));
  }

  /** A consumer that never advanced begins at the beginning, and has its events kept from now. */
  private LogPlace place(String consumer) {
    var cursor = cursor(consumer);
    if (cursor.isEmpty()) {
      advanceToBeginning(consumer);
      return LogPlace.BEGINNING;
    }
    var wasMoved = (Boolean) cursor.get(0)[2];
    if (wasMoved) {
      LogRenumbering.carryOut(entities);
      cursor = cursor(consumer);
    }
    return LogPlace.of(cursor.get(0)[0], cursor.get(0)[1]);
  }

  private List<Object[]> cursor(String consumer) {
    var query =
        """
        SELECT CAST(c.tx AS text) AS written_by, c.position, %s AS moved
        FROM consumer_cursor c WHERE consumer = ?
        """
            .formatted(LogRenumbering.IS_NEEDED);
    return Sql.rows(entities, query, consumer);
  }

  private void advanceToBeginning(String consumer) {
    Sql.execute(
        entities,
        """
        INSERT INTO consumer_cursor (consumer, tx, position) VALUES (?, CAST('0' AS xid8), 0)
        ON CONFLICT (consumer) DO NOTHING
        """,
        consumer);
  }

  private static LoggedEvent logged(Object[] row) {
    var topic = Arrays.stream(Topic.values()).filter(t -> t.title().equals(row[2])).findFirst();
    return new LoggedEvent(
        LogPlace.of(row[0], row[1]).text(), topic.orElseThrow(), OutboxRows.event(row, 3));
  }
}
