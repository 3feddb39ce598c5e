package com.todo.adapters.work;

import com.todo.ports.interfaces.outbound.Unreachable;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells a failure of the world from one of whoever asked it: what is behind a port is away, or a
 * database cannot serve at the moment, by the class of the SQLSTATE (SQL standard; PostgreSQL,
 * appendix A).
 */
public final class Away {
  private static final int LONGEST_CHAIN = 20;
  // Connection, rollback by the server, out of resources, stopped by an operator, system error.
  private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

  private Away() {}

  /** Whether anything behind this failure says so. */
  public static boolean is(Throwable thrown) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
        .limit(LONGEST_CHAIN)
        .anyMatch(Away::saysSo);
  }

  private static boolean saysSo(Throwable thrown) {
    return thrown instanceof Unreachable
        || thrown instanceof SQLRecoverableException
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
