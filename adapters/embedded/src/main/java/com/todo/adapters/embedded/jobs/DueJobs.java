package com.todo.adapters.embedded.jobs;

import com.todo.adapters.work.Reason;
import com.todo.ports.interfaces.inbound.DueJob;
import com.todo.ports.interfaces.outbound.Origin;
import com.todo.ports.interfaces.outbound.PlannedJobs.PlannedJob;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs jobs that are due: in one unit of work while all goes well, else each by itself, so that one
 * that fails waits alone. A job is gone when what it did is kept, and not before.
 */
final class DueJobs {
  private static final Logger LOG = System.getLogger(DueJobs.class.getName());

  private final JobPorts ports;
  private final JobPatience patience;
  private final JobProgress progress;

  DueJobs(JobPorts ports, JobPatience patience, JobProgress progress) {
    this.ports = ports;
    this.patience = patience;
    this.progress = progress;
  }

  /** Whether there may be more. */
  boolean runSome() {
    var now = ports.clock().instant();
    var inHand = new ArrayList<PlannedJob>();
    try {
      run(now, patience.batch(), inHand);
      return inHand.size() == patience.batch();
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      if (inHand.isEmpty()) {
        throw e;
      }
      LOG.log(Level.DEBUG, "some jobs failed together", e);
      inHand.forEach(job -> runOne(now));
      return true;
    }
  }

  private void runOne(Instant now) {
    var inHand = new ArrayList<PlannedJob>();
    try {
      run(now, 1, inHand);
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      if (inHand.isEmpty()) {
        throw e;
      }
      postpone(inHand.get(0), e);
    }
  }

  private void run(Instant now, int limit, List<PlannedJob> inHand) {
    ports
        .work()
        .run(
            () -> {
              inHand.addAll(ports.jobs().take(now, limit));
              if (!inHand.isEmpty()) {
                runTogether(inHand);
              }
            });
    var done = ports.clock().instant();
    inHand.forEach(job -> progress.ran(job, done));
  }

  /** They go by the name of the first. */
  private void runTogether(List<PlannedJob> planned) {
    var jobs = planned.stream().map(job -> new DueJob(job.name(), job.data())).toList();
    ports
        .calls()
        .resume(new Origin("scheduler", jobs.get(0).name(), ""), () -> ports.runner().run(jobs));
  }

  private void postpone(PlannedJob job, Throwable failure) {
    progress.failed();
    var until = ports.clock().instant().plus(patience.pauses().after(job.failures() + 1));
    ports.work().run(() -> ports.jobs().postpone(job, until));
    LOG.log(
        Level.WARNING,
        "Job {0} failed and is tried again at {1}: {2}",
        job.name(),
        until,
        Reason.of(failure));
  }
}
