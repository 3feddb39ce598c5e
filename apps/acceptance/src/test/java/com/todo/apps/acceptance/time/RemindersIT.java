package com.todo.apps.acceptance.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.apps.acceptance.Soon;
import com.todo.apps.acceptance.http.Api;
import com.todo.apps.acceptance.server.StandaloneServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Reminders come up in two windows of each person while the server is killed under them, twice. For
 * a minute they are waited for, on a server of their own.
 */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemindersIT {
  private static final int PEOPLE = 5;
  private static final int EACH = 40;
  private static final Duration SPAN = Duration.ofSeconds(60);

  private final List<Watched> people = new ArrayList<>();
  private final List<Set<String>> seenBeforeKills = new ArrayList<>();
  private final List<Outage> outages = new ArrayList<>();
  private StandaloneServer server;
  private RemindedPerson absent;
  private Instant start;

  /** A person with two windows. */
  private record Watched(RemindedPerson person, List<ReminderWindow> windows) {}

  @BeforeAll
  void everybody_wants_to_be_reminded() {
    server = StandaloneServer.start("reminders");
    var anybody = Api.at(server.address());
    absent = new RemindedPerson(anybody.register("Absent"));
    for (var n = 0; n < PEOPLE; n++) {
      var me = anybody.register("P" + n);
      var windows = List.of(ReminderWindow.of(me), ReminderWindow.of(me));
      people.add(new Watched(new RemindedPerson(me), windows));
    }
    start = Instant.now().plusSeconds(10);
    people.forEach(watched -> plan(watched.person()));
  }

  @AfterAll
  void everybody_leaves() {
    people.forEach(watched -> watched.windows().forEach(ReminderWindow::close));
    if (server != null) {
      server.close();
    }
  }

  @Test
  void are_shown_once_in_every_window_whatever_happens_to_the_server() {
    var missed = absent.remindOf("Nobody is there", start);
    for (var kill = 1; kill <= 2; kill++) {
      sleepUntil(start.plus(SPAN.multipliedBy(kill).dividedBy(3)));
      killAndStart();
    }
    sleepUntil(start.plus(SPAN));

    people.forEach(watched -> Soon.that(() -> assertEverythingCame(watched)));
    people.forEach(this::assertNothingCameTwice);
    report();

    var waited = List.of("scheduled", "triggered", "failed");
    Soon.that(() -> assertEquals(waited, absent.lifeOfReminder(missed)));
    assertShownOnNextConnectionOnly(missed);
  }

  private void plan(RemindedPerson person) {
    IntStream.range(0, EACH)
        .forEach(
            n -> person.remindOf("Task " + n, start.plus(SPAN.multipliedBy(n).dividedBy(EACH))));
    person.changeTheirMind(start.plus(SPAN.dividedBy(2)));
  }

  private void killAndStart() {
    var seen = people.stream().flatMap(w -> w.person().delivered().stream());
    seenBeforeKills.add(seen.collect(Collectors.toSet()));
    sleepUntil(Instant.now().plusSeconds(1));
    var from = Instant.now();
    server.kill();
    server.start();
    outages.add(new Outage(from, Instant.now().plusSeconds(1)));
  }

  /**
   * In each window that was there when it came up. One that came later is spared what the other had
   * shown and answered meanwhile, because it waits for a person, not for a window.
   */
  private void assertEverythingCame(Watched watched) {
    var wanted = watched.person().wanted().keySet();
    for (var window : watched.windows()) {
      var due = new HashSet<>(tasks(window.showings()));
      watched.windows().stream()
          .flatMap(other -> other.showings().stream())
          .filter(showing -> !window.wasThere(showing.cameUp()))
          .forEach(showing -> due.add(showing.task()));
      assertEquals(wanted, due);
    }
  }

  private void assertNothingCameTwice(Watched watched) {
    for (var window : watched.windows()) {
      var perConnection = window.showings().stream().map(s -> s.connection() + s.reminder());
      assertEquals(window.showings().size(), perConnection.distinct().count());
      for (var kill = 1; kill <= seenBeforeKills.size(); kill++) {
        var connection = kill;
        var after = window.showings().stream().filter(s -> s.connection() > connection);
        var again = tasks(after.toList());
        again.retainAll(seenBeforeKills.get(kill - 1));
        assertEquals(Set.of(), again, "known to be shown before the server was killed");
      }
    }
  }

  private void assertShownOnNextConnectionOnly(String missed) {
    try (var window = absent.me().live(absent.me().sequence())) {
      window.next("hello");
      var reminder = window.next("reminder");
      assertEquals(missed, reminder.get("task_id").asString());
      var shown = reminder.get("reminder_id").asString();
      window.send("{\"type\":\"ack\",\"reminder_id\":\"" + shown + "\"}");
      var life = List.of("scheduled", "triggered", "failed", "delivered");
      Soon.that(() -> assertEquals(life, absent.lifeOfReminder(missed)));
    }
    var other = absent.remindOf("Somebody is there", Instant.now().plusSeconds(3));
    try (var window = absent.me().live(absent.me().sequence())) {
      window.next("hello");
      assertEquals(other, window.next("reminder").get("task_id").asString());
    }
  }

  private void report() {
    var lateness = new Lateness(outages);
    for (var watched : people) {
      watched.windows().forEach(window -> lateness.note(watched.person(), window));
    }
    System.out.println(lateness);
  }

  private static Set<String> tasks(List<Showing> showings) {
    return showings.stream().map(Showing::task).collect(Collectors.toCollection(HashSet::new));
  }

  private static void sleepUntil(Instant moment) {
    try {
      Thread.sleep(Math.max(0, Duration.between(Instant.now(), moment).toMillis()));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
