package com.todo.adapters.embedded.jobs;

import com.todo.ports.interfaces.outbound.PlannedJobs.PlannedJob;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

/** How the worker is getting on, for those who watch it from other threads. */
final class JobProgress {

  /** Who is told how late each job was. */
  interface Timekeeper {
    /**
     * @param kind the part of its name that says what it is about, such as {@code reminder}
     */
    void late(String kind, Duration by);
  }

  private final LongAdder failed = new LongAdder();
  private volatile Timekeeper timekeeper = (kind, by) -> {};
  private volatile boolean stopped;
  private volatile boolean storeAway;
  private volatile Instant beat;
  private volatile long pending;

  JobProgress(Instant now) {
    this.beat = now;
  }

  void toldTo(Timekeeper other) {
    timekeeper = other;
  }

  void alive(Instant now) {
    beat = now;
  }

  void ran(PlannedJob job, Instant now) {
    var late = Duration.between(job.due(), now);
    timekeeper.late(kind(job), late.isNegative() ? Duration.ZERO : late);
  }

  void failed() {
    failed.increment();
  }

  void pending(long jobs) {
    pending = jobs;
  }

  void storeAway(boolean away) {
    storeAway = away;
  }

  void stopped() {
    stopped = true;
  }

  long failedSoFar() {
    return failed.sum();
  }

  long pendingNow() {
    return pending;
  }

  /** What the worker is about, in a word; {@code STALLED} without a sign of life for so long. */
  String state(Duration longest, Instant now) {
    if (stopped) {
      return "STOPPED";
    }
    if (beat.plus(longest).isBefore(now)) {
      return "STALLED";
    }
    return storeAway ? "STORE_AWAY" : "WAITING";
  }

  private static String kind(PlannedJob job) {
    var dash = job.name().indexOf('-');
    return (dash < 0 ? job.name() : job.name().substring(0, dash)).toLowerCase(Locale.ROOT);
  }
}
