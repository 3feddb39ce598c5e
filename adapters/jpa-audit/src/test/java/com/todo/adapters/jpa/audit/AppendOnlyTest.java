package com.todo.adapters.jpa.audit;

import static com.todo.ports.testkit.builders.RecordedEventBuilder.aRecordedEvent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.adapters.testdatabase.TestDatabase;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody changes the audit trail, and only its keeper reads it. */
class AppendOnlyTest {
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  @BeforeEach
  void somethingHappened() {
    Trail.kept().append(aRecordedEvent().build(), Instant.EPOCH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE audit.entry SET payload = ''",
        "UPDATE audit.entry SET payload = '' WHERE false",
        "DELETE FROM audit.entry",
        "TRUNCATE audit.entry"
      })
  void refuses_every_change_of_an_entry(String change) {
    assertRefused(TestDatabase.shared().asAudit(), change);
    assertRefused(TestDatabase.shared().asOwner(), change);
    assertRefused(TestDatabase.shared().asApp(), change);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM audit.entry",
        "INSERT INTO audit.entry (id) VALUES (1)",
        "DROP TABLE audit.entry"
      })
  void is_out_of_reach_for_the_application(String statement) {
    assertRefused(TestDatabase.shared().asApp(), statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM todo.task",
        "SELECT * FROM todo.account",
        "ALTER TABLE audit.entry DISABLE TRIGGER ALL",
        "DROP TABLE audit.entry",
        "CREATE TABLE audit.other (id int)"
      })
  void lets_the_keeper_do_nothing_else(String statement) {
    assertRefused(TestDatabase.shared().asAudit(), statement);
  }

  @Test
  void does_not_let_the_application_change_its_tables() {
    assertRefused(TestDatabase.shared().asApp(), "DROP TABLE todo.task");
    assertRefused(TestDatabase.shared().asApp(), "CREATE TABLE todo.other (id int)");
  }

  private static void assertRefused(DataSource role, String statement) {
    var refusal =
        assertThrows(
            SQLException.class,
            () -> {
              try (var connection = role.getConnection();
                  var any = connection.createStatement()) {
                any.execute(statement);
              }
            });
    assertEquals(INSUFFICIENT_PRIVILEGE, refusal.getSQLState(), refusal.getMessage());
  }
}
