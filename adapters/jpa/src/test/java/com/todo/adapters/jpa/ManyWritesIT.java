package com.todo.adapters.jpa;

import static com.todo.ports.testkit.builders.AccountBuilder.anAccount;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.adapters.testdatabase.UnitsOfWork;
import com.todo.domain.account.UserId;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.Title;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tasks are created, published and read by a consumer. Prints how many a second. */
class ManyWritesIT {
  private static final int WRITERS = 8;
  private static final int EACH = 750;
  private static final String CONSUMER = "consumer-" + UUID.randomUUID();

  private final List<UserId> users =
      IntStream.range(0, WRITERS).mapToObj(i -> registered()).toList();

  @Test
  void keeps_everything_that_is_written() throws Exception {
    read(Integer.MAX_VALUE);
    write(); // warms up
    read(WRITERS * EACH);

    var start = System.nanoTime();
    var consumer = Executors.newSingleThreadExecutor();
    Future<?> reading = consumer.submit(() -> read(WRITERS * EACH));
    write();
    var written = System.nanoTime();
    reading.get();
    var taken = System.nanoTime();
    consumer.shutdown();

    System.out.printf(
        "%d tasks created by %d writers: %.0f a second; read: %.0f a second%n",
        WRITERS * EACH,
        WRITERS,
        WRITERS * EACH * 1e9 / (written - start),
        WRITERS * EACH * 1e9 / (taken - start));
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

  /** Many events at a time, as the consumers of a server do. */
  private static void read(int count) {
    for (var seen = 0; seen < count; ) {
      var events = Adapters.log().next(CONSUMER, 200);
      if (events.isEmpty() && count == Integer.MAX_VALUE) {
        return;
      }
      if (!events.isEmpty()) {
        Adapters.log().advance(CONSUMER, events.get(events.size() - 1));
      }
      seen += events.size();
    }
  }

  private static UserId registered() {
    var account = anAccount().build();
    Adapters.accounts().add(account);
    return account.id();
  }
}
