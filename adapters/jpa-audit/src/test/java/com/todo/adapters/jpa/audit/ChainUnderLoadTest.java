package com.todo.adapters.jpa.audit;

import static com.todo.ports.testkit.builders.RecordedEventBuilder.aRecordedEvent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.adapters.testdatabase.UnitsOfWork;
import com.todo.domain.account.UserId;
import com.todo.domain.audit.Digest;
import com.todo.domain.audit.RecordedEvent;
import com.todo.domain.task.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Several writers append to one chain, many entries in each transaction. */
class ChainUnderLoadTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final UserId user = new UserId(UUID.randomUUID());
  private final TaskId task = new TaskId(UUID.randomUUID());

  @Test
  void keeps_one_unbroken_chain() throws Exception {
    var pool = Executors.newFixedThreadPool(4);
    Callable<Boolean> writer =
        () -> {
          for (var i = 0; i < 10; i++) {
            append(events(20));
          }
          return true;
        };
    for (var done : pool.invokeAll(List.of(writer, writer, writer, writer))) {
      done.get();
    }
    pool.shutdown();

    assertEquals(800, Trail.kept().history(user, task).size());
    assertIntact();
  }

  @Test
  void makes_nothing_of_a_batch_that_comes_again() {
    var first = events(3);
    append(first);

    var again = Stream.of(first, first, events(1)).flatMap(List::stream).toList();
    append(again);

    assertEquals(4, Trail.kept().history(user, task).size());
    assertIntact();
  }

  @Test
  void leaves_no_gap_when_a_transaction_is_undone() {
    assertThrows(
        IllegalStateException.class,
        () ->
            UnitsOfWork.AUDIT.run(
                () -> {
                  var trail = new JpaAuditTrail(UnitsOfWork.AUDIT.entities(), new ChainEnd());
                  events(2).forEach(event -> trail.append(event, NOON));
                  UnitsOfWork.AUDIT.entities().flush();
                  throw new IllegalStateException("undone");
                }));
    append(events(1));

    assertEquals(1, Trail.kept().history(user, task).size());
    assertIntact();
  }

  private void append(List<RecordedEvent> events) {
    UnitsOfWork.AUDIT.run(
        () -> {
          var trail = new JpaAuditTrail(UnitsOfWork.AUDIT.entities(), new ChainEnd());
          events.forEach(event -> trail.append(event, NOON));
        });
  }

  private List<RecordedEvent> events(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> aRecordedEvent().of(user).about(task).build())
        .toList();
  }

  private static void assertIntact() {
    var id = 0L;
    var hash = Digest.GENESIS;
    for (var entry : Trail.kept().after(0, Integer.MAX_VALUE)) {
      assertTrue(entry.follows(id, hash), "entry " + entry.id() + " after " + id);
      id = entry.id();
      hash = entry.hash();
    }
  }
}
