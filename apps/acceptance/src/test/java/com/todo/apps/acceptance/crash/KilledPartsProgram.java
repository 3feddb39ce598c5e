package com.todo.apps.acceptance.crash;

import com.todo.apps.acceptance.server.OnFiveServers;
import com.todo.apps.acceptance.server.SharedFiveServers;
import com.todo.infra.dapr.App;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The same as {@link KilledPartsIT} for longer and under more load, with two replicas of what
 * answers people and of the audit trail, of which one is killed too, and a broker that stays away.
 *
 * <p>A program to be run by name, for it takes long: see CONTRIBUTING.
 */
@OnFiveServers
class KilledPartsProgram {
  private static final int CHANGES_A_SECOND = Integer.getInteger("todo.chaos.rate", 100);
  private static final int ROUNDS = Integer.getInteger("todo.chaos.rounds", 3);
  private static final Duration BETWEEN = Duration.ofSeconds(5);
  private static final Duration OUTAGE = Duration.ofSeconds(30);

  @Test
  void loses_nothing_and_does_nothing_twice_whatever_is_killed(SharedFiveServers.Running running) {
    var system = running.system();
    var second = Stream.of(App.CHAT_API, App.WEBSOCKET, App.AUDIT).map(system::add).toList();
    var windows = List.of(system.page(), second.get(1).address());
    var crowd = Crowd.at(running.founder(), windows, CHANGES_A_SECOND);
    var killing = Killing.every(BETWEEN);

    IntStream.range(0, ROUNDS)
        .forEach(
            round -> {
              killing.part(system);
              second.forEach(replica -> killing.kill(replica.app(), Duration.ZERO));
              second.forEach(replica -> killing.kill(replica.sidecar(), Duration.ZERO));
              killing.kill(system.infrastructure().kafka(), OUTAGE);
            });

    crowd.assertNothingIsLostOrDoneTwice();
  }
}
