package com.todo.adapters.embedded.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.adapters.database.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPostgresTest {
  @TempDir static Path programs;
  private static PostgresBinaries binaries;

  @TempDir Path temp;
  private OwnPostgres postgres;

  @BeforeAll
  static void unpack() throws IOException {
    binaries = PostgresBinaries.unpackedUnder(programs);
  }

  @BeforeEach
  void somewhere() {
    postgres = new OwnPostgres(binaries, temp.resolve("postgres"));
  }

  @AfterEach
  void stop() throws IOException, InterruptedException {
    if (Files.exists(pidFile())) {
      postgres.stop();
    }
  }

  @Test
  void finds_its_data_again() throws Exception {
    remember(postgres.start(), "milk");
    postgres.stop();

    assertEquals("milk", recall(postgres.start()));
  }

  @Test
  void lets_nobody_in_without_the_password() throws Exception {
    var admin = postgres.start();

    assertThrows(SQLException.class, () -> ask(admin.as("postgres", "guess"), "SELECT 1"));
    assertEquals("127.0.0.1", ask(admin, "SHOW listen_addresses"));
  }

  @Test
  void acknowledges_only_what_is_on_disk() throws Exception {
    var admin = postgres.start();

    assertEquals("on", ask(admin, "SHOW fsync"));
    assertEquals("on", ask(admin, "SHOW synchronous_commit"));
  }

  @Test
  void replaces_the_process_that_a_killed_server_left_behind() throws Exception {
    remember(postgres.start(), "milk");
    var leftBehind = pid();

    var admin = new OwnPostgres(binaries, temp.resolve("postgres")).start();

    assertEquals("milk", recall(admin));
    assertNotEquals(leftBehind, pid());
  }

  @Test
  void recovers_when_it_was_killed_itself() throws Exception {
    remember(postgres.start(), "milk");
    var process = ProcessHandle.of(pid()).orElseThrow();
    process.destroyForcibly();
    process.onExit().join();

    assertEquals("milk", recall(postgres.start()));
  }

  @Test
  void is_not_misled_by_a_process_id_that_now_is_another_programs() throws Exception {
    remember(postgres.start(), "milk");
    var lines = Files.readAllLines(pidFile());
    postgres.stop();
    lines.set(0, String.valueOf(ProcessHandle.current().pid()));
    Files.write(pidFile(), lines);

    assertEquals("milk", recall(postgres.start()));
  }

  @Test
  void begins_anew_when_its_first_start_was_cut_short() throws Exception {
    Files.createDirectories(temp.resolve("postgres/data.new/base"));

    remember(postgres.start(), "milk");

    assertFalse(Files.exists(temp.resolve("postgres/data.new")));
  }

  @Test
  void leaves_the_files_of_another_version_alone() throws Exception {
    postgres.start();
    postgres.stop();
    Files.writeString(temp.resolve("postgres/data/PG_VERSION"), "9\n");

    var refusal = assertThrows(IOException.class, postgres::start);

    assertTrue(refusal.getMessage().contains("written by PostgreSQL 9"), refusal.getMessage());
  }

  private Path pidFile() {
    return temp.resolve("postgres/data/postmaster.pid");
  }

  private long pid() throws IOException {
    return Long.parseLong(Files.readAllLines(pidFile()).get(0));
  }

  private static void remember(DatabaseAddress admin, String what) throws SQLException {
    ask(
        admin,
        "CREATE TABLE remembered AS SELECT '" + what + "' AS what; SELECT what FROM remembered");
  }

  private static String recall(DatabaseAddress admin) throws SQLException {
    return ask(admin, "SELECT what FROM remembered");
  }

  private static String ask(DatabaseAddress address, String sql) throws SQLException {
    try (var connection = address.dataSource().getConnection();
        var statement = connection.createStatement()) {
      var hasRows = statement.execute(sql);
      while (!hasRows) {
        hasRows = statement.getMoreResults();
      }
      var rows = statement.getResultSet();
      rows.next();
      return rows.getString(1);
    }
  }
}
