package com.todo.apps.acceptance.crash;

import com.todo.apps.acceptance.server.OnFiveServers;
import com.todo.apps.acceptance.server.SharedFiveServers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * People change tasks, are reminded and complete what repeats, while every part of the system is
 * killed once and started again: each server, each sidecar, Kafka, Redis and PostgreSQL.
 */
@OnFiveServers
class KilledPartsIT {
  private static final int CHANGES_A_SECOND = 20;
  private static final Duration BETWEEN = Duration.ofSeconds(2);

  @Test
  void loses_nothing_and_does_nothing_twice_whatever_is_killed(SharedFiveServers.Running running) {
    var crowd = Crowd.at(running.founder(), List.of(running.system().page()), CHANGES_A_SECOND);

    Killing.every(BETWEEN).part(running.system());

    crowd.assertNothingIsLostOrDoneTwice();
  }
}
