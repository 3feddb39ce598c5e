package com.todo.apps.acceptance.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.apps.acceptance.Soon;
import com.todo.apps.acceptance.server.SharedFiveServers;
import com.todo.apps.acceptance.time.RemindedPerson;
import com.todo.apps.acceptance.time.ReminderWindow;
import com.todo.apps.acceptance.time.Showing;
import com.todo.infra.dapr.App;
import com.todo.infra.dapr.FiveServers;
import com.todo.infra.dapr.process.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * People change tasks, are reminded and complete what repeats, while every part of the system is
 * killed in turn and started again: each server, each sidecar, Kafka, Redis and PostgreSQL.
 *
 * <p>A program to be run by name, for it takes long: see CONTRIBUTING.
 */
@ExtendWith(SharedFiveServers.class)
class KilledPartsProgram {
  private static final int PEOPLE = 10;
  private static final int CHANGES_A_SECOND = Integer.getInteger("todo.chaos.rate", 50);
  private static final int ROUNDS = Integer.getInteger("todo.chaos.rounds", 1);
  private static final Duration BETWEEN = Duration.ofSeconds(2);
  private static final int REMINDERS = 60;

  private volatile boolean enough;

  @Test
  void loses_nothing_and_does_nothing_twice_whatever_is_killed(SharedFiveServers.Running running) {
    var gate = new Gate();
    var people =
        IntStream.range(0, PEOPLE)
            .mapToObj(n -> running.anybody().register("P" + n))
            .map(person -> new BusyPerson(person, System.nanoTime(), gate, this::another))
            .toList();
    var witnesses = people.stream().map(p -> new PatientWitness(p.person())).toList();
    var gardener = new RecurringPerson(running.anybody().register("Gardener"), () -> enough);
    var reminded = new RemindedPerson(running.anybody().register("Reminded"));
    var windows = List.of(window(reminded), window(reminded));
    var pool = Executors.newCachedThreadPool();
    var work =
        Stream.concat(people.stream(), Stream.of(gardener))
            .map(each -> CompletableFuture.runAsync(each, pool))
            .toList();

    remind(reminded);
    IntStream.range(0, ROUNDS).forEach(n -> killAll(running.system()));
    enough = true;
    work.forEach(CompletableFuture::join);
    pool.shutdown();

    var reckoning = new Reckoning(running.founder().api());
    var told =
        IntStream.range(0, PEOPLE)
            .map(n -> reckoning.assertNothingIsLost(people.get(n), witnesses.get(n)::until))
            .sum();
    var next = gardener.assertEachHasOneSuccessor();
    assertEachReminderCameOnce(reminded, windows);
    var verified = running.founder().api().get("/audit/verify").expect(200).json();
    assertTrue(verified.get("intact").asBoolean());
    System.out.printf(
        "%d events of %d people, %d unanswered; %d followed; %d reminders; %d connections%n",
        told,
        PEOPLE,
        people.stream().mapToInt(p -> p.ledger().unsure().size()).sum(),
        next,
        REMINDERS,
        witnesses.stream().mapToInt(PatientWitness::connections).sum());
    witnesses.forEach(PatientWitness::close);
    windows.forEach(ReminderWindow::close);
  }

  private static void killAll(FiveServers system) {
    var servers = Stream.of(App.values()).filter(App::isServer).toList();
    var infrastructure = system.infrastructure();
    servers.forEach(app -> killAndStart(system.replica(app).app()));
    servers.forEach(app -> killAndStart(system.replica(app).sidecar()));
    killAndStart(infrastructure.kafka());
    killAndStart(infrastructure.redis());
    killAndStart(infrastructure.postgres());
    pause(BETWEEN);
  }

  private static void killAndStart(Part part) {
    pause(BETWEEN);
    part.kill();
    var killed = Instant.now();
    part.start();
    System.out.printf(
        "%s was killed and ready again after %d ms%n",
        part.name(), Duration.between(killed, Instant.now()).toMillis());
  }

  /** Spread over about as long as the killing takes. */
  private static void remind(RemindedPerson reminded) {
    var start = Instant.now().plusSeconds(5);
    IntStream.range(0, REMINDERS)
        .forEach(n -> reminded.remindOf("Task " + n, start.plusSeconds(2L * n)));
  }

  private static ReminderWindow window(RemindedPerson reminded) {
    return ReminderWindow.of(reminded.me());
  }

  private static void assertEachReminderCameOnce(
      RemindedPerson reminded, List<ReminderWindow> windows) {
    Soon.that(() -> assertEquals(reminded.wanted().keySet(), shown(windows)));
    for (var window : windows) {
      var onConnection =
          window.showings().stream().map(s -> s.connection() + s.reminder()).distinct().count();
      assertEquals(window.showings().size(), onConnection, "shown twice on one connection");
    }
    for (var task : reminded.wanted().keySet()) {
      Soon.that(
          () -> {
            var life = reminded.lifeOfReminder(task);
            assertEquals(1, life.stream().filter("triggered"::equals).count(), life.toString());
            assertEquals(1, life.stream().filter("delivered"::equals).count(), life.toString());
          });
    }
  }

  private static Set<String> shown(List<ReminderWindow> windows) {
    return windows.stream()
        .flatMap(window -> window.showings().stream())
        .map(Showing::task)
        .collect(Collectors.toSet());
  }

  private boolean another(int made) {
    pause(Duration.ofSeconds(PEOPLE).dividedBy(CHANGES_A_SECOND));
    return !enough;
  }

  private static void pause(Duration length) {
    try {
      TimeUnit.MILLISECONDS.sleep(length.toMillis());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
