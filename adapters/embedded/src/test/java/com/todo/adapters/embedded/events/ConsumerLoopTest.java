package com.todo.adapters.embedded.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.adapters.embedded.events.ConsumerProgress.State;
import com.todo.domain.account.UserId;
import com.todo.domain.event.DomainEvent;
import com.todo.domain.task.TaskEvent;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.Topic;
import com.todo.ports.testkit.fakes.FixedCallContext;
import com.todo.ports.testkit.fakes.InMemoryDeadLetters;
import com.todo.ports.testkit.fakes.InMemoryEventLog;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ConsumerLoopTest {
  private static final Duration NEVER = Duration.ofDays(1);
  private static final UserId ADA = new UserId(UUID.randomUUID());

  private final InMemoryEventLog log = new InMemoryEventLog(FixedCallContext.untraced());
  private final StoreInHand store = new StoreInHand(log);
  private final InMemoryDeadLetters deadLetters = new InMemoryDeadLetters();
  private final HandlerInHand audit = new HandlerInHand("audit", EnumSet.allOf(Topic.class));
  private final List<Workers> running = new ArrayList<>();

  @AfterEach
  void quit() {
    running.forEach(Workers::quit);
  }

  @Test
  void brings_every_event_once_and_in_order_while_all_goes_well() {
    happens(500);

    start(patience(7, NEVER), audit);

    until(() -> audit.done().size() == 500);
    assertEquals(published(), audit.done());
  }

  @Test
  void wakes_when_the_bell_rings_and_not_before() {
    var workers = start(patience(10, NEVER), audit);
    until(() -> state(workers) == State.WAITING && store.asked() > 0);

    happens(1);
    workers.ring();

    until(() -> audit.done().size() == 1);
  }

  @Test
  void finds_without_a_bell_what_it_was_not_rung_for() {
    start(patience(10, Duration.ofMillis(5)), audit);

    happens(1);

    until(() -> audit.done().size() == 1);
  }

  @Test
  void goes_on_after_a_restart_where_it_was() {
    happens(3);
    var before = start(patience(10, NEVER), audit);
    until(() -> log.behind("audit") == 0);
    before.quit();

    happens(2);
    start(patience(10, NEVER), audit);

    until(() -> audit.done().size() == 5);
    assertEquals(published(), audit.done());
  }

  @Test
  void passes_over_topics_that_the_consumer_does_not_want() {
    var reminders = new HandlerInHand("reminders", EnumSet.of(Topic.REMINDER_EVENTS));
    happens(3);

    start(patience(10, NEVER), reminders);

    until(() -> log.behind("reminders") == 0);
    assertEquals(List.of(), reminders.brought());
  }

  @Test
  void a_consumer_that_hangs_delays_no_other() {
    var never = new CountDownLatch(1);
    var slow = new HandlerInHand("slow", EnumSet.allOf(Topic.class));
    slow.behaves(event -> await(never));
    happens(20);

    start(patience(10, NEVER), slow, audit);

    until(() -> audit.done().size() == 20);
    assertEquals(List.of(), slow.done());
    never.countDown();
    until(() -> slow.done().size() == 20);
  }

  @Test
  void brings_an_event_again_until_the_consumer_can_act_on_it() {
    var sick = new int[] {3};
    audit.behaves(
        event -> {
          if (sick[0]-- > 0) {
            throw new IllegalStateException("not yet");
          }
        });
    happens(1);

    start(patience(10, NEVER), audit);

    until(() -> audit.done().size() == 1);
    assertEquals(0, deadLetters.count());
  }

  @Test
  void parks_what_the_consumer_cannot_act_on_and_goes_on_with_the_rest() {
    happens(20);
    var poison = published().get(7);
    audit.behaves(event -> fail(event, poison));

    var workers = start(patience(10, NEVER), audit);

    until(() -> log.behind("audit") == 0);
    var letter = deadLetters.list(10).get(0);
    assertEquals(1, deadLetters.count());
    assertEquals(poison, letter.event().id());
    assertEquals("audit", letter.consumer());
    assertEquals("IllegalArgumentException: no such thing", letter.reason());
    assertEquals(20 - 1, audit.done().stream().distinct().count());
    // Once with all, then as often as it is tried alone.
    assertEquals(1 + 5, audit.brought().stream().filter(poison::equals).count());
    assertEquals(1, workers.progress().get(0).parkedSoFar());
  }

  @Test
  void brings_a_parked_event_again_when_somebody_wants_it() {
    happens(2);
    var poison = published().get(0);
    audit.behaves(event -> fail(event, poison));
    start(patience(10, Duration.ofMillis(5)), audit);
    until(() -> deadLetters.count() == 1 && log.behind("audit") == 0);

    audit.behaves(event -> {});
    deadLetters.want(deadLetters.list(1).get(0).id());

    until(() -> deadLetters.count() == 0);
    assertTrue(audit.done().contains(poison));
  }

  @Test
  void parks_a_wanted_event_again_that_still_fails() {
    happens(1);
    audit.behaves(event -> fail(event, event.id()));
    start(patience(10, Duration.ofMillis(5)), audit);
    until(() -> deadLetters.count() == 1);

    deadLetters.want(deadLetters.list(1).get(0).id());

    until(() -> deadLetters.list(1).get(0).attempts() == 2);
    assertEquals(List.of(), deadLetters.wanted("audit", 10));
  }

  @Test
  void waits_for_a_store_that_is_away_without_parking_anything() {
    audit.behaves(
        event -> {
          if (store.away()) {
            throw new IllegalStateException("connection refused");
          }
        });
    store.isAway(true);
    happens(3);
    var workers = start(patience(10, Duration.ofMillis(5)), audit);
    until(() -> state(workers) == State.STORE_AWAY && store.asked() > 12);

    store.isAway(false);

    until(() -> log.behind("audit") == 0);
    assertEquals(published(), audit.done());
    assertEquals(0, deadLetters.count());
  }

  @Test
  void does_not_blame_the_event_when_the_store_goes_away_under_way() {
    audit.behaves(
        event -> {
          store.isAway(true);
          throw new IllegalStateException("connection reset");
        });
    happens(1);
    var workers = start(patience(10, Duration.ofMillis(5)), audit);
    until(() -> state(workers) == State.STORE_AWAY);

    audit.behaves(event -> {});
    store.isAway(false);

    until(() -> log.behind("audit") == 0);
    assertEquals(0, deadLetters.count());
  }

  @Test
  void finishes_what_it_is_about_before_it_quits() {
    var begun = new CountDownLatch(1);
    audit.behaves(event -> begun.countDown());
    happens(50);
    var workers = start(patience(50, NEVER), audit);
    await(begun);

    workers.quit();

    assertEquals(State.STOPPED, state(workers));
    assertEquals(50, audit.done().size());
    assertEquals(0, log.behind("audit"));
  }

  @Test
  void keeps_quitting_short_while_it_tries_again_and_loses_nothing() {
    audit.behaves(event -> fail(event, event.id()));
    happens(1);
    var endless = new Patience(10, 1_000_000, NEVER, NEVER, NEVER);
    var workers = start(endless, audit);
    until(() -> state(workers) == State.TRYING_AGAIN);

    workers.quit();

    assertEquals(State.STOPPED, state(workers));
    assertEquals(1, log.behind("audit"));
    assertEquals(0, deadLetters.count());
  }

  private Workers start(Patience patience, HandlerInHand... handlers) {
    var ports =
        new DeliveryPorts(
            store, deadLetters, FixedCallContext.untraced(), new OneAfterTheOther(), clock());
    var workers = Workers.of(List.of(handlers), ports, patience);
    running.add(workers);
    workers.start(Thread::new);
    return workers;
  }

  private static InstantSource clock() {
    return InstantSource.system();
  }

  private static Patience patience(int batch, Duration sweep) {
    return new Patience(batch, 5, Duration.ofMillis(1), Duration.ofMillis(4), sweep);
  }

  private void happens(int times) {
    IntStream.range(0, times).forEach(i -> log.publish(event()));
  }

  private static DomainEvent event() {
    return new TaskEvent.Deleted(
        new TaskId(UUID.randomUUID()), ADA, Instant.parse("2026-03-02T08:00:00Z"));
  }

  private List<UUID> published() {
    return log.next("nobody", Integer.MAX_VALUE / 2).stream().map(e -> e.event().id()).toList();
  }

  private static State state(Workers workers) {
    return workers.progress().get(0).state();
  }

  private static void fail(PublishedEvent event, UUID poison) {
    if (event.id().equals(poison)) {
      throw new IllegalArgumentException("no such thing");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void until(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        throw new AssertionError("never came true", e);
      }
    }
  }

  /** The fakes need no transaction, and what a failed batch did stays done. */
  private static final class OneAfterTheOther implements UnitOfWork {
    @Override
    public <T> T ask(Supplier<T> question) {
      return question.get();
    }
  }
}
