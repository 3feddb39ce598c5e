package com.todo.adapters.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.adapters.testdatabase.TestDatabase;
import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskEvent;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.LoggedEvent;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dump is restored into a cluster that has counted fewer transactions. */
class MovedDatabaseTest {
  private final UserId owner = new UserId(UUID.randomUUID());
  private final String quick = "quick-" + UUID.randomUUID();
  private final String slow = "slow-" + UUID.randomUUID();

  @BeforeEach
  @AfterEach
  void nothingIsInTheLog() throws SQLException {
    execute("DELETE FROM todo.outbox");
    execute("DELETE FROM todo.consumer_cursor");
  }

  @Test
  void loses_no_event_and_brings_new_ones_after_the_old_ones() throws SQLException {
    List.of(1, 2, 3, 4).forEach(i -> change());
    Adapters.log().advance(quick, Adapters.log().next(quick, 10).get(3));
    Adapters.log().advance(slow, Adapters.log().next(slow, 10).get(1));

    movedToANewCluster();
    change();

    assertEquals(List.of(5L), numbers(Adapters.log().next(quick, 10)));
    assertEquals(List.of(3L, 4L, 5L), numbers(Adapters.log().next(slow, 10)));
  }

  @Test
  void goes_on_when_the_log_was_empty() throws SQLException {
    change();
    Adapters.log().advance(quick, Adapters.log().next(quick, 10).get(0));

    movedToANewCluster();
    execute("DELETE FROM todo.outbox");
    Adapters.log().next(quick, 10);
    change();
    Adapters.log().next(quick, 10);
    change();

    assertEquals(List.of(2L, 3L), numbers(Adapters.log().next(quick, 10)));
  }

  private void change() {
    Adapters.publisher()
        .publish(new TaskEvent.Deleted(new TaskId(UUID.randomUUID()), owner, Instant.EPOCH));
  }

  /** Seen from there, everything was written by transactions that are still to come. */
  private void movedToANewCluster() throws SQLException {
    var later = "xid8(((tx::text)::bigint + 1000000000)::text)";
    execute("UPDATE todo.outbox SET tx = " + later);
    execute("UPDATE todo.consumer_cursor SET tx = " + later);
    execute("UPDATE todo.task_list SET last_tx = " + later.replace("tx::", "last_tx::"));
  }

  private static List<Long> numbers(List<LoggedEvent> events) {
    return events.stream().map(e -> e.event().sequence()).toList();
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = TestDatabase.shared().asOwner().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
