package com.todo.infra.preparation;

import com.todo.adapters.database.DatabaseAddress;
import com.todo.adapters.database.DatabaseRoles;
import com.todo.adapters.database.Schema;
import com.todo.infra.preparation.Patience.NotThereYet;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The tables, and who may do what with them; the servers learn from their secrets how to get in.
 */
public final class Databases {
  private static final String CONNECTION_EXCEPTION = "08";
  private static final String CANNOT_CONNECT_NOW = "57P03";
  private static final Map<String, String> SECRET_OF_ROLE =
      Map.of(
          DatabaseRoles.APP, "database-url",
          DatabaseRoles.AUDIT, "audit-database-url");

  private Databases() {}

  /** With passwords that are drawn anew: nobody who knows the old ones is still there. */
  public static void prepare(DatabaseAddress administrator, SecretStore secrets)
      throws IOException {
    prepare(administrator, secrets, Map.of());
  }

  /** With the passwords that servers may be using already. */
  static void prepareAgain(DatabaseAddress administrator, SecretStore secrets) throws IOException {
    var known = new HashMap<String, String>();
    for (var each : SECRET_OF_ROLE.entrySet()) {
      secrets
          .find(each.getValue())
          .map(DatabaseAddress::parse)
          .ifPresent(address -> known.put(each.getKey(), address.password()));
    }
    prepare(administrator, secrets, known);
  }

  private static void prepare(
      DatabaseAddress administrator, SecretStore secrets, Map<String, String> passwords)
      throws IOException {
    try {
      var roles = DatabaseRoles.prepare(administrator, passwords);
      Schema.bringUpToDate(roles.owner());
      secrets.keep(SECRET_OF_ROLE.get(DatabaseRoles.APP), roles.app().url());
      secrets.keep(SECRET_OF_ROLE.get(DatabaseRoles.AUDIT), roles.audit().url());
    } catch (SQLException e) {
      if (isAway(e)) {
        throw new NotThereYet("the database", e);
      }
      throw new IOException("cannot prepare the database: " + e.getMessage(), e);
    }
  }

  /** Whether it did not answer, or not yet, rather than refuse something. */
  private static boolean isAway(SQLException exception) {
    var state = Objects.requireNonNullElse(exception.getSQLState(), "");
    return state.startsWith(CONNECTION_EXCEPTION) || state.equals(CANNOT_CONNECT_NOW);
  }
}
