package com.todo.adapters.websocket;

import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskEvent;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.ChangeFeed;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.testkit.fakes.FixedCallContext;
import com.todo.ports.testkit.fakes.InMemoryEventLog;
import com.todo.ports.testkit.fakes.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Ada's window, on a wire that she reads when the test says, and what happens on her list. */
final class WindowScene {
  private static final UserId ADA = new UserId(UUID.randomUUID());
  private static final Pattern NUMBER =
      Pattern.compile("\\{\"type\":\"event\",\"sequence\":(\\d+),.*");
  private static final WindowLimits LIMITS =
      new WindowLimits(
          1_000, Duration.ofSeconds(10), Duration.ofSeconds(25), Duration.ofSeconds(70));

  final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T08:00:00Z"));
  final WindowCount count = new WindowCount();
  final RemindersInHand reminders = new RemindersInHand();
  final WireInHand wire = new WireInHand();
  private final InMemoryEventLog log = new InMemoryEventLog(FixedCallContext.untraced());
  private final Queue<Runnable> later = new ArrayDeque<>();
  final Window window = windowOn(log);

  /** The window as it would be if its changes were read from there. */
  Window windowOn(ChangeFeed feed) {
    return new Window(
        ADA,
        wire,
        new WindowTools(
            new FeedReader(feed),
            new WaitingReminders(reminders),
            new Reporting(new WaitingReminders(reminders), later::add),
            later::add,
            later::add,
            clock,
            LIMITS,
            count));
  }

  /** Opens the window, and waits until it has begun. */
  void opens(OptionalLong since) {
    window.open(since);
    settle();
  }

  /** So many things happen to Ada's list; the window is not told yet. */
  List<PublishedEvent> happens(int times) {
    var before = log.latest(ADA);
    IntStream.range(0, times)
        .forEach(
            i ->
                log.publish(
                    new TaskEvent.Deleted(new TaskId(UUID.randomUUID()), ADA, clock.instant())));
    return log.since(ADA, before, times).events();
  }

  void tell(List<PublishedEvent> events) {
    var feed = new FeedReader(log);
    events.forEach(event -> window.show(feed.change(event)));
  }

  /** All that was put off is done; Ada reads nothing. */
  void settle() {
    while (!later.isEmpty()) {
      later.remove().run();
    }
  }

  /** So much time goes by, and the server looks after the window. */
  void check(Duration after) {
    clock.pass(after);
    window.check();
    settle();
  }

  /** Ada reads until nothing comes any more; all frames so far. */
  List<String> read() {
    var taken = wire.takeAll();
    while (!later.isEmpty()) {
      settle();
      taken = wire.takeAll();
    }
    return taken;
  }

  /** The numbers of the changes that she has seen. */
  List<Long> numbers() {
    return read().stream()
        .map(NUMBER::matcher)
        .filter(Matcher::matches)
        .map(m -> Long.valueOf(m.group(1)))
        .toList();
  }
}
