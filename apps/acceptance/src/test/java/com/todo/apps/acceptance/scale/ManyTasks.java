package com.todo.apps.acceptance.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** Tasks put straight into the database of a server, because there are so many. */
final class ManyTasks {
  private static final String COPY =
      """
      INSERT INTO todo.task
      SELECT copy.* FROM todo.task t, generate_series(1, ?) n,
        LATERAL jsonb_populate_record(t, jsonb_build_object(
          'id', gen_random_uuid(),
          'title', 'Task ' || n,
          'search', 'task ' || n,
          'due_date', CASE WHEN n % 5 > 0 THEN date '2026-01-01' + n % 900 END,
          'due_time', CASE WHEN n % 3 > 0 THEN time '00:00' + n % 96 * interval '15 minutes' END,
          'status', CASE WHEN n % 4 = 0 THEN 'COMPLETED' ELSE 'PENDING' END,
          'completed_at', CASE WHEN n % 4 = 0 THEN t.updated_at END,
          'updated_at', t.updated_at - n / 3 * interval '1 second')) copy
      WHERE t.id = ?
      """;

  private ManyTasks() {}

  /** Copies of a task; some are completed, many changed or are due at the same moment. */
  static void copy(Path data, String task, int count) throws IOException, SQLException {
    try (var connection = connect(data);
        var statement = connection.prepareStatement(COPY)) {
      statement.setInt(1, count);
      statement.setObject(2, UUID.fromString(task));
      statement.executeUpdate();
    }
  }

  /** As the server itself connects: by the file that tells where its database is. */
  private static Connection connect(Path data) throws IOException, SQLException {
    try (var files = Files.walk(data, 2)) {
      var services = files.filter(ManyTasks::namesTheDatabase).findFirst().orElseThrow();
      System.setProperty("org.postgresql.pgservicefile", services.toString());
    }
    return DriverManager.getConnection("jdbc:postgresql://?service=todo");
  }

  private static boolean namesTheDatabase(Path file) {
    try {
      return Files.isRegularFile(file) && Files.readString(file).contains("[todo]");
    } catch (IOException e) {
      return false;
    }
  }
}
