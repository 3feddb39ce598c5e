package com.todo.adapters.work;

import java.time.Duration;
import java.time.Instant;

/**
 * What waits for a worker, and when the worker last gave a sign of life, for those who watch it
 * from other threads.
 */
public class Backlog {
  private volatile Instant beat = Instant.MAX;
  private volatile Instant oldest = Instant.MAX;
  private volatile long depth;

  public void alive(Instant now) {
    beat = now;
  }

  /** So many wait. */
  public void waiting(long number) {
    depth = number;
  }

  /** The first that waits came to be then. */
  public void waitingSince(Instant first) {
    oldest = first;
  }

  public void nothingWaits() {
    depth = 0;
    oldest = Instant.MAX;
  }

  public long depth() {
    return depth;
  }

  /** How long the first that waits has been waiting. */
  public Duration age(Instant now) {
    var since = oldest;
    return since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
  }

  /** Whether a worker that has begun has given no sign of life for longer than this. */
  public boolean silent(Duration longerThan, Instant now) {
    var last = beat;
    return !last.equals(Instant.MAX) && last.plus(longerThan).isBefore(now);
  }
}
