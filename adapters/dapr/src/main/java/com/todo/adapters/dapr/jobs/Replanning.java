package com.todo.adapters.dapr.jobs;

import com.todo.adapters.work.Pauses;
import com.todo.adapters.work.Rounds;
import com.todo.adapters.work.Threads;
import com.todo.adapters.work.UnitOfWork;
import com.todo.ports.interfaces.inbound.ReplanReminders;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has reminders planned again when the server starts, and now and then: the scheduler is the only
 * store of the system that no backup holds.
 */
@ApplicationScoped
public class Replanning {
  private static final int LATE = 1_000;
  private static final int FIRST = 1;
  private static final Duration SWEEP = Duration.ofSeconds(10);
  private static final Pauses PAUSES = new Pauses(Duration.ofSeconds(1), Duration.ofSeconds(30));

  private ReplanReminders reminders;
  private UnitOfWork work;
  private InstantSource clock;
  private Duration every;
  private Threads threads;
  private Rounds rounds;
  private Instant next = Instant.MIN;

  protected Replanning() {} // for the CDI client proxy

  @Inject
  public Replanning(
      ReplanReminders reminders,
      UnitOfWork work,
      InstantSource clock,
      Threads threads,
      @ConfigProperty(name = "todo.reminders.replanned-every", defaultValue = "PT10M")
          Duration every) {
    this.reminders = reminders;
    this.work = work;
    this.clock = clock;
    this.every = every;
    this.threads = threads;
    this.rounds = new Rounds("planning reminders again", this::go, PAUSES, SWEEP);
  }

  void start(@Observes @Priority(LATE) Startup event) {
    threads.start("replanning", rounds);
  }

  void stop(@Observes @Priority(FIRST) Shutdown event) {
    rounds.quit();
  }

  /** Rounds come more often than this is needed. */
  private boolean go() {
    var now = clock.instant();
    if (!now.isBefore(next)) {
      work.run(reminders::replan);
      next = now.plus(every);
    }
    return false;
  }
}
