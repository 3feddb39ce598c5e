package com.todo.adapters.embedded.jobs;

import com.todo.adapters.work.Quit;
import com.todo.adapters.work.Reason;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;

/**
 * The worker of the scheduler: awaits the first job that is due and runs what is due then. Jobs
 * that were due while nothing ran are run at once.
 */
final class JobLoop implements Runnable {
  private static final Logger LOG = System.getLogger(JobLoop.class.getName());

  private final JobPorts ports;
  private final JobPatience patience;
  private final JobProgress progress;
  private final DueJobs due;
  private final Alarm alarm;
  private final Quit quit = new Quit();
  private int failures;

  JobLoop(JobPorts ports, JobPatience patience) {
    this.ports = ports;
    this.patience = patience;
    this.progress = new JobProgress(ports.clock().instant());
    this.due = new DueJobs(ports, patience, progress);
    this.alarm = new Alarm(ports.clock());
  }

  JobProgress progress() {
    return progress;
  }

  /** A job was planned for then. */
  void planned(Instant at) {
    alarm.set(at);
  }

  /** Ends the worker once the jobs in its hands are dealt with. */
  void quit() {
    quit.say();
    alarm.ring();
  }

  @Override
  public void run() {
    try {
      while (!quit.said()) {
        progress.alive(ports.clock().instant());
        if (alarm.await() && !quit.said()) {
          turn();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      progress.stopped();
    }
  }

  private void turn() {
    try {
      // Whatever is planned from here on sets the alarm again.
      alarm.clear();
      while (!quit.said() && due.runSome()) {
        progress.alive(ports.clock().instant());
      }
      ports.work().run(this::lookAhead);
      failures = 0;
      progress.storeAway(false);
    } catch (Exception e) {
      storeIsAway(e);
      alarm.set(Instant.MIN);
    }
  }

  private void lookAhead() {
    alarm.set(ports.clock().instant().plus(patience.sweep()));
    ports.jobs().earliest().ifPresent(alarm::set);
    progress.pending(ports.jobs().count());
  }

  private void storeIsAway(Exception e) {
    failures++;
    progress.storeAway(true);
    if (failures == 1) {
      LOG.log(
          Level.WARNING,
          "Jobs wait: the store is not to be reached ({0}). It is tried again until it is.",
          Reason.of(e));
    }
    quit.pause(patience.pauses().after(failures));
  }
}
