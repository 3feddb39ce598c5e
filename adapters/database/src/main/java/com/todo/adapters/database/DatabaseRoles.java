package com.todo.adapters.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresql.PGConnection;

/**
 * Who may do what in the database: the owner of all tables, the application, and the keeper of the
 * audit trail.
 *
 * <p>Passwords that nobody gives are drawn anew at each start and are known to nobody but the
 * server. What each role may do with a table is said where the table is made.
 */
public final class DatabaseRoles {
  public static final String OWNER = "todo_owner";
  public static final String APP = "todo_app";
  public static final String AUDIT = "todo_audit";

  private final DatabaseAddress owner;
  private final DatabaseAddress app;
  private final DatabaseAddress audit;

  private DatabaseRoles(DatabaseAddress owner, DatabaseAddress app, DatabaseAddress audit) {
    this.owner = owner;
    this.app = app;
    this.audit = audit;
  }

  /** Makes roles and schemas where they are missing; the caller may create both. */
  public static DatabaseRoles prepare(DatabaseAddress admin) throws SQLException {
    return prepare(admin, Map.of());
  }

  /**
   * The same, for servers that are told their passwords by others.
   *
   * @param passwords those of some roles, by their names; the others are drawn
   */
  public static DatabaseRoles prepare(DatabaseAddress admin, Map<String, String> passwords)
      throws SQLException {
    try (var connection = admin.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      var roles =
          new DatabaseRoles(
              prepare(connection, admin, passwords, OWNER, "todo"),
              prepare(connection, admin, passwords, APP, "todo"),
              prepare(connection, admin, passwords, AUDIT, "audit"));
      prepareSchemas(connection);
      connection.commit();
      return roles;
    }
  }

  public DatabaseAddress owner() {
    return owner;
  }

  public DatabaseAddress app() {
    return app;
  }

  public DatabaseAddress audit() {
    return audit;
  }

  private static DatabaseAddress prepare(
      Connection connection,
      DatabaseAddress admin,
      Map<String, String> passwords,
      String role,
      String schema)
      throws SQLException {
    var password = Optional.ofNullable(passwords.get(role)).orElseGet(Passwords::fresh);
    if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
      execute(connection, "CREATE ROLE " + role);
    }
    // Sends a verifier: the password itself stays out of the database's log.
    connection
        .unwrap(PGConnection.class)
        .alterUserPassword(role, password.toCharArray(), "scram-sha-256");
    execute(connection, "ALTER ROLE " + role + " LOGIN");
    execute(connection, "ALTER ROLE " + role + " SET search_path = " + schema);
    return admin.as(role, password);
  }

  private static void prepareSchemas(Connection connection) throws SQLException {
    for (var schema : List.of("todo", "audit")) {
      if (!exists(connection, "SELECT 1 FROM pg_namespace WHERE nspname = ?", schema)) {
        // Who is no superuser can give a schema only to a role that it is itself a member of.
        execute(connection, "GRANT " + OWNER + " TO CURRENT_USER");
        execute(connection, "CREATE SCHEMA " + schema + " AUTHORIZATION " + OWNER);
      }
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
