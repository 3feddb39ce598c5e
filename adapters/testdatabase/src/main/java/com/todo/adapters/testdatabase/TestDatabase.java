package com.todo.adapters.testdatabase;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL with the roles and the schema of production, started once and shared by all
 * tests of this module.
 */
public final class TestDatabase {
  private static final TestDatabase SHARED = new TestDatabase();

  private final EmbeddedPostgres postgres;

  private TestDatabase() {
    try {
      postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
      prepareRoles();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    migrate();
  }

  public static TestDatabase shared() {
    return SHARED;
  }

  /** What the use cases work with: reads and writes tasks, and never sees the audit trail. */
  public DataSource asApp() {
    return as("todo_app");
  }

  /** What the audit trail is kept with. */
  public DataSource asAudit() {
    return as("todo_audit");
  }

  /** What owns every table. */
  public DataSource asOwner() {
    return as("todo_owner");
  }

  public String url(String role) {
    return postgres.getJdbcUrl(role, "postgres");
  }

  private DataSource as(String role) {
    var source = new PGSimpleDataSource();
    source.setUrl(url(role));
    return source;
  }

  private void prepareRoles() throws SQLException {
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      for (var role : new String[] {"todo_owner", "todo_app", "todo_audit"}) {
        statement.execute("CREATE ROLE " + role + " LOGIN");
      }
      statement.execute("CREATE SCHEMA todo AUTHORIZATION todo_owner");
      statement.execute("CREATE SCHEMA audit AUTHORIZATION todo_owner");
      statement.execute("ALTER ROLE todo_owner SET search_path = todo");
      statement.execute("ALTER ROLE todo_app SET search_path = todo");
      statement.execute("ALTER ROLE todo_audit SET search_path = audit");
    }
  }

  private void migrate() {
    Flyway.configure()
        .dataSource(asOwner())
        .defaultSchema("todo")
        .createSchemas(false)
        .load()
        .migrate();
  }
}
