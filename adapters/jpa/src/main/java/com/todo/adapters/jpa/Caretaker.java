package com.todo.adapters.jpa;

import com.todo.adapters.work.UnitOfWork;
import com.todo.ports.interfaces.outbound.Housekeeping;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Throws away once an hour what has been kept long enough. */
@ApplicationScoped
class Caretaker {
  private static final Logger LOG = System.getLogger(Caretaker.class.getName());

  private static final int AFTER_THE_SCHEMA = 1_000;
  private static final int FIRST = 1;
  private static final long FIRST_MINUTES = 5;
  private static final long MINUTES = 60;

  @Resource private ManagedScheduledExecutorService timer;

  private Housekeeping housekeeping;
  private UnitOfWork work;
  private InstantSource clock;
  private Future<?> rounds;

  protected Caretaker() {} // for the CDI client proxy

  @Inject
  Caretaker(Housekeeping housekeeping, UnitOfWork work, InstantSource clock) {
    this.housekeeping = housekeeping;
    this.work = work;
    this.clock = clock;
  }

  void start(@Observes @Priority(AFTER_THE_SCHEMA) Startup event) {
    rounds = timer.scheduleWithFixedDelay(this::tidy, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
  }

  void stop(@Observes @Priority(FIRST) Shutdown event) {
    rounds.cancel(false);
  }

  /** A failure is told and not thrown: it would be the last round. */
  void tidy() {
    try {
      work.run(() -> housekeeping.tidy(clock.instant()));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Old data could not be thrown away; it is tried again later.", e);
    }
  }
}
