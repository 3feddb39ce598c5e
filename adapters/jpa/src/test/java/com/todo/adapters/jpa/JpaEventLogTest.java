package com.todo.adapters.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.adapters.database.Sql;
import com.todo.adapters.testdatabase.TestDatabase;
import com.todo.adapters.testdatabase.UnitsOfWork;
import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskEvent;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.ChangeFeed;
import com.todo.ports.interfaces.outbound.EventLog;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.LoggedEvent;
import com.todo.ports.testkit.contracts.EventLogContract;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Besides the contract: in which order the log is read when transactions overlap. */
class JpaEventLogTest extends EventLogContract {
  private final UserId owner = new UserId(UUID.randomUUID());
  private final String consumer = "consumer-" + UUID.randomUUID();

  @Override
  protected EventLog log() {
    return Adapters.log();
  }

  @Override
  protected EventPublisher publisher() {
    return Adapters.publisher();
  }

  @Override
  protected ChangeFeed feed() {
    return Adapters.feed();
  }

  @BeforeEach
  void nothingIsInTheLog() throws SQLException {
    execute("DELETE FROM todo.outbox");
    execute("DELETE FROM todo.consumer_cursor");
  }

  @Test
  void waits_for_whoever_may_still_publish_something_earlier() {
    var seen =
        UnitsOfWork.TODO.run(
            () -> {
              beginsToWrite();
              elsewhere(() -> change(owner));
              return elsewhere(() -> Adapters.log().next(consumer, 10));
            });

    assertEquals(List.of(), seen);
    assertEquals(List.of(1L), numbers(Adapters.log().next(consumer, 10)));
  }

  @Test
  void lets_one_unit_of_work_at_a_time_read_on_for_a_consumer() {
    UnitsOfWork.TODO.run(
        () -> {
          assertTrue(Adapters.log().claim(consumer));
          assertFalse(elsewhere(() -> Adapters.log().claim(consumer)));
          assertTrue(elsewhere(() -> Adapters.log().claim(consumer + "-other")));
        });

    assertTrue(Adapters.log().claim(consumer));
  }

  @Test
  void reads_the_changes_of_a_user_by_their_numbers_whoever_began_first() {
    UnitsOfWork.TODO.run(
        () -> {
          beginsToWrite();
          elsewhere(() -> change(owner));
          change(owner);
        });

    assertEquals(List.of(1L, 2L), numbers(Adapters.log().next(consumer, 10)));
  }

  @Test
  void reads_transactions_by_their_numbers_and_not_by_their_digits() throws SQLException {
    List.of(1, 2, 3).forEach(i -> change(owner));
    execute("UPDATE todo.outbox SET tx = xid8((8 + sequence)::text)");

    assertEquals(List.of(1L, 2L, 3L), numbers(Adapters.log().next(consumer, 10)));
  }

  @Test
  void wakes_whoever_delivers() {
    var before = Adapters.TIMES_STORED.get();

    change(owner);

    assertEquals(before + 1, Adapters.TIMES_STORED.get());
  }

  private static boolean change(UserId owner) {
    Adapters.publisher()
        .publish(new TaskEvent.Deleted(new TaskId(UUID.randomUUID()), owner, Instant.EPOCH));
    return true;
  }

  private static void beginsToWrite() {
    Sql.value(UnitsOfWork.TODO.entities(), "SELECT CAST(pg_current_xact_id() AS text)");
  }

  private static <T> T elsewhere(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work).join();
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
