package com.todo.adapters.dapr.relay;

import com.todo.adapters.work.Pauses;
import com.todo.adapters.work.Quit;
import com.todo.adapters.work.Rounds;
import com.todo.adapters.work.Threads;
import com.todo.ports.interfaces.outbound.EventsStored;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Keeps the outbox empty, from the start of the server to its end: woken by each change that is
 * committed here, and by nobody twice a second, for what another server committed and did not
 * relay.
 */
@ApplicationScoped
public class Relay {
  private static final int LATE = 1_000;
  private static final int FIRST = 1;
  private static final Duration SWEEP = Duration.ofMillis(500);
  private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(50);
  private static final Duration BETWEEN_MEASURES = Duration.ofSeconds(2);
  private static final Pauses PAUSES = new Pauses(Duration.ofMillis(100), Duration.ofSeconds(2));
  private static final long LAST_BATCH_MILLIS = 15_000;

  private RelayRound round;
  private InstantSource clock;
  private Threads threads;
  private final Quit quit = new Quit();
  private Rounds rounds;
  private Instant nextMeasure = Instant.MIN;
  private Instant nextRound = Instant.MIN;
  private Thread thread;

  protected Relay() {} // for the CDI client proxy

  @Inject
  public Relay(RelayRound round, InstantSource clock, Threads threads) {
    this.threads = threads;
    this.round = round;
    this.clock = clock;
    this.rounds = new Rounds("relay to the broker", this::go, PAUSES, SWEEP, quit);
  }

  void start(@Observes @Priority(LATE) Startup event) {
    thread = threads.start("relay", rounds);
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventsStored event) {
    rounds.ring();
  }

  void stop(@Observes @Priority(FIRST) Shutdown event) {
    rounds.quit();
    try {
      thread.join(LAST_BATCH_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Why events wait, in one line; empty if they do not have to. */
  String trouble() {
    return rounds.failure();
  }

  /** Lets a few more events come, so that not each of them costs everybody a round of its own. */
  private void gather() {
    var now = clock.instant();
    var early = Duration.between(now, nextRound);
    // A clock that was set back does not hold anybody up.
    if (now.isBefore(nextRound) && early.compareTo(BETWEEN_ROUNDS) <= 0) {
      quit.pause(early);
    }
    nextRound = clock.instant().plus(BETWEEN_ROUNDS);
  }

  private boolean go() {
    gather();
    var now = clock.instant();
    if (!now.isBefore(nextMeasure)) {
      nextMeasure = now.plus(BETWEEN_MEASURES);
      round.measure();
    }
    return round.go();
  }
}
