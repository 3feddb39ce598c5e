package com.todo.infra.dapr;

import com.todo.adapters.database.DatabaseAddress;
import com.todo.adapters.database.DatabaseRoles;
import com.todo.adapters.database.Schema;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

/**
 * The tables, and who may do what with them; the servers learn from their secrets how to get in.
 */
final class Databases {

  private Databases() {}

  static void prepare(Postgres postgres, SecretsFile secrets) throws IOException {
    try {
      var roles = DatabaseRoles.prepare(postgres.administrator());
      Schema.bringUpToDate(roles.owner());
      secrets.keep(
          Map.of(
              "database-url", url(roles.app()),
              "audit-database-url", url(roles.audit())));
    } catch (SQLException e) {
      throw new IOException("cannot prepare the database: " + e.getMessage(), e);
    }
  }

  /** Its parts need no encoding: names of ours, and passwords that were drawn for URLs. */
  private static String url(DatabaseAddress address) {
    return "postgresql://%s:%s@%s:%d/%s"
        .formatted(
            address.user(), address.password(), address.host(), address.port(), address.database());
  }
}
