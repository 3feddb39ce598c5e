package com.todo.adapters.dapr.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;

/** How far the outbox has been taken to the broker, for those who watch from other threads. */
@ApplicationScoped
public class RelayProgress {
  private final LongAdder relayed = new LongAdder();
  private volatile Instant beat = Instant.MAX;
  private volatile Instant oldest = Instant.MAX;
  private volatile long depth;

  void alive(Instant now) {
    beat = now;
  }

  void relayed(int events) {
    relayed.add(events);
  }

  void waiting(long events) {
    depth = events;
  }

  /** The first event that waits happened then. */
  void waitingSince(Instant first) {
    oldest = first;
  }

  void nothingWaits() {
    depth = 0;
    oldest = Instant.MAX;
  }

  long relayedSoFar() {
    return relayed.sum();
  }

  long depth() {
    return depth;
  }

  /** How long the first event that waits has been waiting. */
  Duration age(Instant now) {
    var since = oldest;
    return since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
  }

  /** Whether there has been no sign of life for longer than this. */
  boolean silent(Duration longerThan, Instant now) {
    var last = beat;
    return !last.equals(Instant.MAX) && last.plus(longerThan).isBefore(now);
  }
}
