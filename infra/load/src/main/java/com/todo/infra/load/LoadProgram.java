package com.todo.infra.load;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Measures a running system: how many tasks it takes, and how soon everybody knows.
 *
 * <p>On new data it registers the administrator itself; otherwise it signs in with {@code
 * TODO_ADMIN_EMAIL} and {@code TODO_ADMIN_PASSWORD}. It leaves its users and their tasks behind.
 */
public final class LoadProgram {
  private static final Duration WARM_UP = Duration.ofSeconds(5);

  private LoadProgram() {}

  public static void main(String... args) throws IOException, InterruptedException {
    var options = Options.of(args);
    var administrator = administrator(options);
    var users = new ArrayList<User>();
    for (var n = 0; n < options.clients(); n++) {
      users.add(User.register(options.server()));
    }
    System.out.printf("%s, %d users%n", options.server(), users.size());

    var threads = Executors.newFixedThreadPool(users.size());
    var creating = new CreatingTasks(users, threads);
    var audit = new ReadingAudit(administrator);
    var before = audit.entries();
    var warmUp = creating.run(WARM_UP).count();
    audit.await(before + warmUp);
    var created = creating.run(options.creating());
    threads.shutdown();
    row("creates a second", "%.0f".formatted(created.count() / seconds(options.creating())));
    row("create to answer", created.summary());
    var drained = audit.await(before + warmUp + created.count());
    row("then audited all within", "%d ms".formatted(drained.toMillis()));

    var start = Instant.now();
    var quarter = options.watching().dividedBy(4);
    var delays = options.consumers().stream().map(ReadingDelays::new).toList();
    delays.forEach(ReadingDelays::mark);
    var marks = Executors.newSingleThreadScheduledExecutor();
    var each = quarter.toNanos();
    marks.scheduleAtFixedRate(
        () -> delays.forEach(ReadingDelays::mark), each, each, TimeUnit.NANOSECONDS);
    var changes = (int) (options.rate() * seconds(options.watching()));
    var watched = new WatchingChanges(options.server(), users).run(options.rate(), changes);
    marks.shutdown();
    row(
        "at changes a second",
        "%.0f".formatted(watched.answers().count() / seconds(options.watching())));
    row("change to answer", watched.answers().summary());
    row("change to window", watched.seen().summary());
    for (var n = 0; n < 4; n++) {
      var from = start.plus(quarter.multipliedBy(n));
      row("change to audit, part " + (n + 1), audit.behind(from, from.plus(quarter)).summary());
    }
    delays.forEach(delay -> row("change to " + delay.name(), delay.summary()));
    row("changes not seen", "" + watched.unseen());
    for (var user : users) {
      user.close();
    }
    administrator.close();
  }

  private static User administrator(Options options) throws IOException {
    var email = System.getenv("TODO_ADMIN_EMAIL");
    var user =
        email == null
            ? User.register(options.server())
            : User.logIn(options.server(), email, System.getenv("TODO_ADMIN_PASSWORD"));
    if (!user.isAdministrator()) {
      throw new IOException(
          "somebody else is the administrator here: set TODO_ADMIN_EMAIL and TODO_ADMIN_PASSWORD");
    }
    return user;
  }

  private static void row(String name, String value) {
    System.out.printf("%-26s %s%n", name, value);
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1_000.0;
  }
}
