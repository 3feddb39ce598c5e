package com.todo.adapters.jpa;

import com.todo.adapters.database.Sql;
import jakarta.persistence.EntityManager;

/**
 * Makes the log whole again after its database was moved to another cluster.
 *
 * <p>There, transactions are counted anew: new events would stand before those that came along, and
 * before the consumers' cursors, and never be delivered. So whatever bears the number of a
 * transaction that is still to come goes to the front of the log, in the order of its positions,
 * and each cursor goes to the first event there that its consumer has not dealt with. Consumers may
 * see some events again, and none too late: the changes of one user have rising positions.
 */
final class LogRenumbering {
  private static final String FUTURE = "tx >= pg_snapshot_xmax(pg_current_snapshot())";

  /** Whether cursor {@code c}, or the last event, is of a transaction that is still to come. */
  static final String IS_NEEDED =
      """
      (c.%1$s OR COALESCE(
        (SELECT o.%1$s FROM outbox o ORDER BY o.tx DESC, o.position DESC LIMIT 1), false))
      """
          .formatted(FUTURE);

  private LogRenumbering() {}

  static void carryOut(EntityManager entities) {
    Sql.execute(
        entities, "LOCK TABLE task_list, outbox, consumer_cursor IN SHARE ROW EXCLUSIVE MODE");
    Sql.execute(
        entities,
        """
        UPDATE consumer_cursor c SET tx = CAST('0' AS xid8), position = COALESCE(
          (SELECT min(o.position) - 1 FROM outbox o
             WHERE %1$s AND (o.tx, o.position) > (c.tx, c.position)),
          (SELECT max(o.position) FROM outbox o WHERE %1$s),
          0)
        WHERE c.%1$s
        """
            .formatted(FUTURE));
    Sql.execute(entities, "UPDATE outbox SET tx = CAST('0' AS xid8) WHERE " + FUTURE);
    Sql.execute(entities, "UPDATE task_list SET last_tx = CAST('0' AS xid8) WHERE last_" + FUTURE);
  }
}
