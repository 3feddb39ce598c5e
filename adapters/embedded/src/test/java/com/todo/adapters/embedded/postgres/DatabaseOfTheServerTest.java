package com.todo.adapters.embedded.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.adapters.database.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseOfTheServerTest {
  @TempDir static Path programs;

  @TempDir Path temp;
  private OwnPostgres elsewhere;
  private DatabaseAddress admin;

  @BeforeEach
  void startAnother() throws Exception {
    elsewhere =
        new OwnPostgres(PostgresBinaries.unpackedUnder(programs), temp.resolve("elsewhere"));
    admin = elsewhere.start();
  }

  @AfterEach
  void stopTheOther() throws IOException, InterruptedException {
    elsewhere.stop();
  }

  @Test
  void uses_the_one_it_is_given_as_a_role_that_is_no_superuser() throws Exception {
    execute(admin, "CREATE ROLE ann LOGIN CREATEROLE PASSWORD 'hers'");
    execute(admin, "GRANT CREATE ON DATABASE todo TO ann");
    var url = "postgresql://ann:hers@127.0.0.1:" + admin.port() + "/todo";
    var database = new DatabaseOfTheServer(temp, Optional.of(url));

    database.start();

    assertEquals("todo_app in todo", whoAndWhere("todo"));
    assertEquals("todo_audit in audit", whoAndWhere("todo-audit"));
    database.stop();
    assertTrue(Files.notExists(temp.resolve("postgres")));
  }

  @Test
  void can_be_started_again_and_again() throws Exception {
    for (var start = 1; start <= 2; start++) {
      var database = new DatabaseOfTheServer(temp, Optional.of(url()));
      database.start();
      database.stop();
    }
  }

  @Test
  void keeps_the_audit_trail_out_of_the_applications_reach() throws Exception {
    var database = new DatabaseOfTheServer(temp, Optional.of(url()));
    database.start();

    try (var connection = DriverManager.getConnection("jdbc:postgresql://?service=todo");
        var statement = connection.createStatement()) {
      assertThrows(SQLException.class, () -> statement.execute("CREATE TABLE audit.x (y int)"));
      assertThrows(SQLException.class, () -> statement.execute("CREATE TABLE todo.x (y int)"));
    }
    database.stop();
  }

  @Test
  void tells_where_it_is_only_while_it_runs() throws Exception {
    var database = new DatabaseOfTheServer(temp, Optional.of(url()));

    database.start();
    assertTrue(Files.exists(temp.resolve("pg_service.conf")));
    database.stop();

    assertTrue(Files.notExists(temp.resolve("pg_service.conf")));
  }

  private String url() {
    return "postgresql://postgres:" + admin.password() + "@127.0.0.1:" + admin.port() + "/todo";
  }

  private static void execute(DatabaseAddress address, String sql) throws SQLException {
    try (var connection = address.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String whoAndWhere(String service) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:postgresql://?service=" + service);
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT current_user || ' in ' || current_setting('search_path')")) {
      rows.next();
      return rows.getString(1);
    }
  }
}
