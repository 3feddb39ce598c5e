package com.todo.adapters.websocket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskEvent;
import com.todo.domain.task.TaskId;
import com.todo.ports.testkit.fakes.FixedCallContext;
import com.todo.ports.testkit.fakes.InMemoryEventLog;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several threads tell a window what happens while others send and read for it. */
@Timeout(60)
class WindowUnderLoadTest {
  private static final UserId ADA = new UserId(UUID.randomUUID());
  private static final int THREADS = 4;
  private static final int EACH = 500;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS + 2);
  private final InMemoryEventLog log = new InMemoryEventLog(FixedCallContext.untraced());
  private final FeedReader feed = new FeedReader(log);
  private final CountDownLatch all = new CountDownLatch(THREADS * EACH);
  private final List<String> taken = new CopyOnWriteArrayList<>();

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @Test
  void shows_every_change_once_and_in_order() throws InterruptedException {
    var limits =
        new WindowLimits(
            THREADS * EACH, Duration.ofDays(1), Duration.ofDays(1), Duration.ofDays(1));
    var tools =
        new WindowTools(
            feed,
            new WaitingReminders(new RemindersInHand()),
            new Reporting(new WaitingReminders(new RemindersInHand()), threads),
            threads,
            threads,
            InstantSource.system(),
            limits,
            new WindowCount());
    var window = new Window(ADA, new Wire(), tools);

    IntStream.range(0, THREADS).forEach(i -> threads.execute(() -> tellMany(window)));
    window.open(OptionalLong.of(0));
    all.await();

    var numbers = taken.stream().map(WindowUnderLoadTest::number).toList();
    assertEquals(LongStream.rangeClosed(1, THREADS * EACH).boxed().toList(), numbers);
  }

  /** Things happen one after the other, but the window may be told in any order. */
  private void tellMany(Window window) {
    for (var i = 0; i < EACH; i++) {
      var before = log.latest(ADA);
      log.publish(new TaskEvent.Deleted(new TaskId(UUID.randomUUID()), ADA, Instant.EPOCH));
      log.since(ADA, before, 1).events().forEach(event -> window.show(feed.change(event)));
    }
  }

  private static long number(String frame) {
    var from = frame.indexOf("\"sequence\":") + "\"sequence\":".length();
    return Long.parseLong(frame.substring(from, frame.indexOf(',', from)));
  }

  /** Takes each frame on another thread than it was sent from. */
  private final class Wire implements Connection {
    @Override
    public String id() {
      return "c1";
    }

    @Override
    public void send(String text, Consumer<Boolean> sent) {
      threads.execute(
          () -> {
            if (text.startsWith("{\"type\":\"event\"")) {
              taken.add(text);
              all.countDown();
            }
            sent.accept(true);
          });
    }

    @Override
    public void ping() {}

    @Override
    public void close(Farewell farewell) {}
  }
}
