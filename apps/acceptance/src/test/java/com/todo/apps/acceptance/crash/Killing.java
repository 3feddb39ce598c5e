package com.todo.apps.acceptance.crash;

import com.todo.infra.dapr.App;
import com.todo.infra.dapr.FiveServers;
import com.todo.infra.dapr.process.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Kills parts of the system one after the other, with some time to live in between. */
final class Killing {
  private final Duration between;

  private Killing(Duration between) {
    this.between = between;
  }

  static Killing every(Duration between) {
    return new Killing(between);
  }

  /** Each part of which there has to be one. */
  void part(FiveServers system) {
    var servers = Stream.of(App.values()).filter(App::isServer).toList();
    var infrastructure = system.infrastructure();
    servers.forEach(app -> kill(system.replica(app).app(), Duration.ZERO));
    servers.forEach(app -> kill(system.replica(app).sidecar(), Duration.ZERO));
    kill(infrastructure.kafka(), Duration.ZERO);
    kill(infrastructure.redis(), Duration.ZERO);
    kill(infrastructure.postgres(), Duration.ZERO);
  }

  /** SIGKILL, and a start after it has been away for so long. */
  void kill(Part part, Duration away) {
    pause(between);
    part.kill();
    pause(away);
    var starting = Instant.now();
    part.start();
    System.out.printf(
        "%s was killed and ready again %d ms after its start%n",
        part.name(), Duration.between(starting, Instant.now()).toMillis());
  }

  private static void pause(Duration length) {
    try {
      TimeUnit.MILLISECONDS.sleep(length.toMillis());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
