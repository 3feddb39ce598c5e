package com.todo.adapters.embedded.jobs;

import com.todo.adapters.work.Bell;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Wakes the worker when the first job is due, by the clock as it is then. */
final class Alarm {
  /** No longer at a time, because the clock may be set while somebody waits. */
  private static final Duration GLANCE = Duration.ofSeconds(1);

  private final InstantSource clock;
  private final Bell bell = new Bell();
  private Instant next = Instant.MIN;

  Alarm(InstantSource clock) {
    this.clock = clock;
  }

  /** Rings at this time at the latest. */
  void set(Instant due) {
    synchronized (this) {
      if (!due.isBefore(next)) {
        return;
      }
      next = due;
    }
    bell.ring();
  }

  /** Rings for nothing that was known until now. */
  synchronized void clear() {
    next = Instant.MAX;
  }

  /** Wakes whoever waits, whatever the time. */
  void ring() {
    bell.ring();
  }

  /** Waits a while for the time to come; says whether it has. */
  boolean await() throws InterruptedException {
    var left = left();
    if (!left.isZero()) {
      bell.await(left.compareTo(GLANCE) < 0 ? left : GLANCE);
    }
    return left().isZero();
  }

  private synchronized Duration left() {
    var now = clock.instant();
    if (next.isAfter(now.plus(GLANCE))) {
      return GLANCE;
    }
    return next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
  }
}
