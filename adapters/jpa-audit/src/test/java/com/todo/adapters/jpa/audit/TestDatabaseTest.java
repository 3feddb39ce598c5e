package com.todo.adapters.jpa.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.adapters.testdatabase.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

  @Test
  void lets_each_role_work_in_its_own_schema() throws SQLException {
    try (var connection = TestDatabase.shared().asAudit().getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT current_user, current_setting('search_path')")) {
      row.next();

      assertEquals("todo_audit", row.getString(1));
      assertEquals("audit", row.getString(2));
    }
  }
}
