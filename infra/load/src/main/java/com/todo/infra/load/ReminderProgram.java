package com.todo.infra.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Measures how long after their time reminders are shown: many at the same moment, and as many one
 * after the other, while others wait for a day that is far.
 *
 * <p>Called as {@code URL [how many [how many wait [seconds one after the other]]]}.
 */
public final class ReminderProgram {
  private static final int PEOPLE = 100;
  private static final Duration FAR = Duration.ofDays(300);
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI server;
  private final List<User> people = new ArrayList<>();
  private Duration creatingOne = Duration.ofMillis(100);

  private ReminderProgram(URI server) throws IOException {
    this.server = server;
    for (var n = 0; n < PEOPLE; n++) {
      people.add(User.register(server));
    }
  }

  public static void main(String... args) throws IOException, InterruptedException {
    var server = URI.create(args.length > 0 ? args[0] : "http://localhost:8000");
    var many = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
    var waiting = args.length > 2 ? Integer.parseInt(args[2]) : 10_000;
    var spread = Duration.ofSeconds(args.length > 3 ? Integer.parseInt(args[3]) : 60);
    var program = new ReminderProgram(server);
    System.out.printf("%s, %d people%n", server, PEOPLE);
    program.wait(waiting);
    System.out.printf("%d reminders wait for a day that is far%n", waiting);
    program.show("at the same moment", many, Duration.ZERO);
    program.show("within " + spread.toSeconds() + " s", many, spread);
    for (var person : program.people) {
      person.close();
    }
  }

  private void wait(int many) throws IOException {
    var began = System.nanoTime();
    remind("Waiting", many, Instant.now().plus(FAR), Duration.ZERO);
    if (many > 0) {
      creatingOne = Duration.ofNanos((System.nanoTime() - began) / many);
    }
  }

  private void show(String how, int many, Duration spread)
      throws IOException, InterruptedException {
    // Creating them takes a while too; nothing is due before all are there.
    var ahead = creatingOne.multipliedBy(2L * many).plus(SOON);
    var due = remind(how, many, Instant.now().plus(ahead), spread);
    var windows = new ArrayList<LiveWindow>();
    for (var person : people) {
      windows.add(new LiveWindow(server, person));
    }
    var last = due.values().stream().max(Instant::compareTo).orElseThrow();
    var now = Instant.now();
    var nanos = System.nanoTime();
    TimeUnit.MILLISECONDS.sleep(Duration.between(now, last.plus(PATIENCE)).toMillis());

    var late = new Latencies();
    windows.forEach(
        window ->
            window.heard().forEach((title, heard) -> note(late, due, title, heard, now, nanos)));
    System.out.printf("%-26s %s%n", how + ": late by", late.summary());
    System.out.printf("%-26s %d of %d%n", "shown", late.count(), many);
    windows.forEach(LiveWindow::close);
  }

  private static void note(
      Latencies late, Map<String, Instant> due, String title, long heard, Instant now, long nanos) {
    if (due.containsKey(title)) {
      late.add(heard - nanos - Duration.between(now, due.get(title)).toNanos());
    }
  }

  /** Asks for so many reminders, and says when each is due, by its title. */
  private Map<String, Instant> remind(String what, int many, Instant first, Duration spread)
      throws IOException {
    var due = new HashMap<String, Instant>();
    for (var n = 0; n < many; n++) {
      var person = people.get(n % PEOPLE);
      var title = what + " " + person.id() + " " + n;
      var when = first.plus(spread.multipliedBy(n).dividedBy(many));
      var body = "{\"title\":\"%s\",\"reminder_time\":\"%s\"}".formatted(title, when);
      person.send("POST", "/api/tasks", body);
      due.put(title, when);
    }
    return due;
  }
}
