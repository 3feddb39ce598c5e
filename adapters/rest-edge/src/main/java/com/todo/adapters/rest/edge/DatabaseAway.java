package com.todo.adapters.rest.edge;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;

/**
 * Tells a database that cannot serve at the moment from one that was asked something wrong, by the
 * class of the SQLSTATE (SQL standard; PostgreSQL, appendix A).
 */
final class DatabaseAway {
  // Connection, rollback by the server, out of resources, stopped by an operator, system error.
  private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

  private DatabaseAway() {}

  static boolean is(Throwable thrown) {
    return thrown instanceof SQLRecoverableException
        || thrown instanceof SQLTransientException
        || (thrown instanceof SQLException refused && isAway(refused))
        // What a pool says that has no connection to give; its class is the container's own.
        || thrown.getClass().getName().equals("jakarta.resource.spi.ResourceAllocationException");
  }

  private static boolean isAway(SQLException refused) {
    var state = refused.getSQLState();
    return state != null && state.length() == 5 && CLASSES.contains(state.substring(0, 2));
  }
}
