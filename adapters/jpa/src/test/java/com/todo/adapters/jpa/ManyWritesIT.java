package com.todo.adapters.jpa;

import static com.todo.ports.testkit.builders.AccountBuilder.anAccount;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.domain.account.UserId;
import com.todo.domain.audit.RecordedEvent;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tasks are created, published and written into the audit trail. Prints how many a second. */
class ManyWritesIT {
  private static final int WRITERS = 8;
  private static final int EACH = 750;
  private static final String CONSUMER = "audit-" + UUID.randomUUID();

  private final List<UserId> users =
      IntStream.range(0, WRITERS).mapToObj(i -> registered()).toList();

  @Test
  void keeps_everything_that_is_written() throws Exception {
    read(Integer.MAX_VALUE);
    write(); // warms up
    read(WRITERS * EACH);

    var start = System.nanoTime();
    var audit = Executors.newSingleThreadExecutor();
    Future<?> auditing = audit.submit(() -> read(WRITERS * EACH));
    write();
    var written = System.nanoTime();
    auditing.get();
    var audited = System.nanoTime();
    audit.shutdown();

    System.out.printf(
        "%d tasks created by %d writers: %.0f a second; audited: %.0f a second%n",
        WRITERS * EACH,
        WRITERS,
        WRITERS * EACH * 1e9 / (written - start),
        WRITERS * EACH * 1e9 / (audited - start));
    assertEquals(2L * EACH, Adapters.feed().latest(users.get(0)));
  }

  private void write() throws InterruptedException {
    var pool = Executors.newFixedThreadPool(WRITERS);
    users.forEach(user -> pool.execute(() -> IntStream.range(0, EACH).forEach(i -> create(user))));
    pool.shutdown();
    pool.awaitTermination(5, TimeUnit.MINUTES);
  }

  private static void create(UserId owner) {
    var details = TaskDetails.of(new Title("Water the ficus"), ZoneOffset.UTC);
    var change = Task.create(new TaskId(UUID.randomUUID()), owner, details, Instant.now());
    UnitsOfWork.TODO.run(
        () -> {
          Adapters.tasks().save(change.state());
          Adapters.publisher().publish(change.event());
        });
  }

  /** Like the consumer of the audit trail: so many events, many in each transaction. */
  private static void read(int count) {
    for (var seen = 0; seen < count; ) {
      var events = Adapters.log().next(CONSUMER, 200);
      if (events.isEmpty() && count == Integer.MAX_VALUE) {
        return;
      }
      if (!events.isEmpty()) {
        UnitsOfWork.AUDIT.run(
            () -> {
              var trail = new JpaAuditTrail(UnitsOfWork.AUDIT.entities(), new ChainEnd());
              events.forEach(e -> trail.append(recorded(e.event()), Instant.now()));
            });
        Adapters.log().advance(CONSUMER, events.get(events.size() - 1));
      }
      seen += events.size();
    }
  }

  private static RecordedEvent recorded(PublishedEvent event) {
    return new RecordedEvent(
        event.id(),
        event.type(),
        event.origin().source(),
        event.event().owner(),
        event.event().task(),
        event.data(),
        event.event().at());
  }

  private static UserId registered() {
    var account = anAccount().build();
    Adapters.accounts().add(account);
    return account.id();
  }
}
