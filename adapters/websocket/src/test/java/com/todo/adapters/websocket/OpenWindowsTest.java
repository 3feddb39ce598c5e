package com.todo.adapters.websocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.todo.domain.account.UserId;
import com.todo.ports.testkit.fakes.FixedCallContext;
import com.todo.ports.testkit.fakes.InMemoryEventLog;
import com.todo.ports.testkit.fakes.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpenWindowsTest {
  private static final UserId ADA = new UserId(UUID.randomUUID());
  private static final UserId BOB = new UserId(UUID.randomUUID());

  private final OpenWindows open = new OpenWindows();

  @Test
  void finds_all_windows_of_a_user_and_nobody_elses() {
    var first = windowOf(ADA);
    var second = windowOf(ADA);
    var other = windowOf(BOB);
    List.of(first, second, other).forEach(open::add);

    var found = new ArrayList<Window>();
    open.forEachOf(ADA, found::add);

    assertEquals(Set.of(first, second), Set.copyOf(found));
    assertEquals(3, open.count());
  }

  @Test
  void forgets_a_user_with_the_last_window() {
    var window = windowOf(ADA);
    open.add(window);

    open.remove(window);

    assertFalse(open.any(ADA));
    assertEquals(0, open.count());
  }

  @Test
  void serves_the_others_when_one_fails() {
    open.add(windowOf(ADA));
    open.add(windowOf(ADA));
    var served = new ArrayList<Window>();

    open.forEachOf(
        ADA,
        window -> {
          served.add(window);
          throw new IllegalStateException("torn");
        });

    assertEquals(2, served.size());
  }

  private static Window windowOf(UserId user) {
    var clock = new MovableClock(Instant.EPOCH);
    var limits = new WindowLimits(1, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    var feed = new FeedReader(new InMemoryEventLog(FixedCallContext.untraced()));
    return new Window(
        user,
        new WireInHand(),
        new WindowTools(
            feed,
            new WaitingReminders(new RemindersInHand()),
            new Reporting(new WaitingReminders(new RemindersInHand()), Runnable::run),
            Runnable::run,
            Runnable::run,
            clock,
            limits,
            new WindowCount()));
  }
}
