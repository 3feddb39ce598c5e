package com.todo.apps.acceptance.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.apps.acceptance.Soon;
import com.todo.apps.acceptance.http.SignedUp;
import com.todo.apps.acceptance.time.RemindedPerson;
import com.todo.apps.acceptance.time.ReminderWindow;
import com.todo.apps.acceptance.time.Showing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Somebody with two windows who wants to be reminded of something else every two seconds. */
final class ForgetfulPerson implements Runnable, AutoCloseable {
  private static final Duration AHEAD = Duration.ofSeconds(5);
  private static final Duration BETWEEN = Duration.ofSeconds(2);

  private final RemindedPerson me;
  private final List<ReminderWindow> windows;
  private final BooleanSupplier enough;

  ForgetfulPerson(SignedUp me, BooleanSupplier enough) {
    this.me = new RemindedPerson(me);
    this.windows = List.of(ReminderWindow.of(me), ReminderWindow.of(me));
    this.enough = enough;
  }

  @Override
  public void run() {
    for (var n = 0; !enough.getAsBoolean(); n++) {
      me.askToBeRemindedOf("Task " + n, Instant.now().plus(AHEAD));
      try {
        Thread.sleep(BETWEEN.toMillis());
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  /**
   * Shown in one of the windows at least, never twice on a connection; says how many there were.
   */
  int assertEachReminderCameOnce() {
    Soon.that(() -> assertEquals(me.wanted().keySet(), shown()));
    for (var window : windows) {
      var onConnection = window.showings().stream().map(s -> s.connection() + s.reminder());
      assertEquals(window.showings().size(), onConnection.distinct().count(), "shown twice");
    }
    me.wanted().keySet().forEach(task -> Soon.that(() -> assertCameOnce(task)));
    return me.wanted().size();
  }

  private void assertCameOnce(String task) {
    var life = me.lifeOfReminder(task);
    assertEquals(1, life.stream().filter("triggered"::equals).count(), life.toString());
    assertEquals(1, life.stream().filter("delivered"::equals).count(), life.toString());
  }

  private Set<String> shown() {
    return windows.stream()
        .flatMap(window -> window.showings().stream())
        .map(Showing::task)
        .collect(Collectors.toSet());
  }

  @Override
  public void close() {
    windows.forEach(ReminderWindow::close);
  }
}
