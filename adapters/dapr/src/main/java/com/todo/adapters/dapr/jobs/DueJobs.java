package com.todo.adapters.dapr.jobs;

import com.todo.adapters.work.Away;
import com.todo.adapters.work.Breather;
import com.todo.adapters.work.Reason;
import com.todo.adapters.work.UnitOfWork;
import com.todo.ports.interfaces.inbound.RunJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Runs jobs that are due, each in a unit of work. While something that they need is away, one of
 * them tries now and then, and the others wait to be brought again.
 */
@ApplicationScoped
public class DueJobs {
  private static final Logger LOG = System.getLogger(DueJobs.class.getName());
  private static final Duration REST = Duration.ofMillis(500);

  private Instance<RunJob> runner;
  private UnitOfWork work;
  private JobLateness lateness;
  private Breather breather;

  protected DueJobs() {} // for the CDI client proxy

  @Inject
  public DueJobs(
      Instance<RunJob> runner, UnitOfWork work, JobLateness lateness, InstantSource clock) {
    this.runner = runner;
    this.work = work;
    this.lateness = lateness;
    this.breather = new Breather(clock, REST);
  }

  /** Whether the job is done. */
  boolean run(String name, String text) {
    if (breather.isTaken()) {
      return false;
    }
    try {
      var note = JobNote.read(text);
      work.run(() -> runner.get().run(name, note.data()));
      lateness.done(name, note.due());
      return true;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Job {0} failed and comes again: {1}", name, Reason.of(e));
      if (Away.is(e)) {
        breather.take();
      }
      return false;
    }
  }
}
