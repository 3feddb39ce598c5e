package com.todo.infra.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.adapters.database.DatabaseAddress;
import com.todo.infra.preparation.Patience.NotThereYet;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real PostgreSQL. */
class DatabasesTest {
  @TempDir Path directory;

  @Test
  void lets_servers_in_and_goes_on_doing_so_when_it_is_done_again()
      throws IOException, SQLException {
    var secrets = new SecretsFile(directory.resolve("secrets.json"));
    try (var postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
      var administrator = DatabaseAddress.parse(postgres.getJdbcUrl("postgres", "postgres"));
      Databases.prepareAgain(administrator, secrets);
      var before = secrets.find("database-url").orElseThrow();

      Databases.prepareAgain(administrator, secrets);

      assertEquals(before, secrets.find("database-url").orElseThrow());
      assertTrue(canRead("task", secrets.find("database-url").orElseThrow()));
      assertTrue(canRead("entry", secrets.find("audit-database-url").orElseThrow()));
    }
  }

  private static boolean canRead(String table, String url) throws SQLException {
    try (var connection = DatabaseAddress.parse(url).dataSource().getConnection();
        var rows = connection.createStatement().executeQuery("SELECT count(*) FROM " + table)) {
      return rows.next();
    }
  }

  @Test
  void tells_one_that_is_away_from_one_that_refuses() {
    var secrets = new SecretsFile(directory.resolve("secrets.json"));
    var nobody = new DatabaseAddress("127.0.0.1", 1, "todo", "postgres", "x", Map.of());

    assertThrows(NotThereYet.class, () -> Databases.prepareAgain(nobody, secrets));
  }
}
