package com.todo.adapters.embedded.events;

import com.todo.adapters.embedded.events.ConsumerProgress.State;
import com.todo.adapters.work.Pauses;
import com.todo.adapters.work.UnitOfWork;
import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskEvent;
import com.todo.domain.task.TaskId;
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
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Real workers on real threads, with a log in memory and consumers that do what a test says. */
final class DeliveryScene {
  static final Duration NEVER = Duration.ofDays(1);
  static final Duration OFTEN = Duration.ofMillis(5);
  private static final UserId ADA = new UserId(UUID.randomUUID());

  final InMemoryEventLog log = new InMemoryEventLog(FixedCallContext.untraced());
  final StoreInHand store = new StoreInHand(log);
  final InMemoryDeadLetters deadLetters = new InMemoryDeadLetters();
  final HandlerInHand audit = new HandlerInHand("audit", EnumSet.allOf(Topic.class));
  final CallInHand calls = new CallInHand();
  private final List<Workers> running = new ArrayList<>();

  Workers start(Patience patience, HandlerInHand... handlers) {
    var ports =
        new DeliveryPorts(
            store, deadLetters, calls, new OneAfterTheOther(), InstantSource.system());
    var workers = Workers.of(List.of(handlers), ports, patience);
    running.add(workers);
    workers.start(Thread::new);
    return workers;
  }

  void end() {
    running.forEach(Workers::quit);
  }

  /** Five tries, a few milliseconds apart. */
  static Patience patience(int batch, Duration sweep) {
    return new Patience(batch, 5, new Pauses(Duration.ofMillis(1), Duration.ofMillis(4)), sweep);
  }

  void happens(int times) {
    IntStream.range(0, times)
        .forEach(
            i ->
                log.publish(
                    new TaskEvent.Deleted(new TaskId(UUID.randomUUID()), ADA, Instant.EPOCH)));
  }

  List<UUID> published() {
    return log.next("nobody", Integer.MAX_VALUE / 2).stream().map(e -> e.event().id()).toList();
  }

  static State state(Workers workers) {
    return workers.progress().get(0).state();
  }

  /** Waits; the time limit of the test says for how long. */
  static void until(BooleanSupplier condition) {
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
