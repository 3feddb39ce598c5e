package com.todo.adapters.embedded.events;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;

/** How a consumer is getting on, for those who watch it from other threads. */
final class ConsumerProgress {

  /** What a worker is about. */
  enum State {
    WAITING,
    DELIVERING,
    TRYING_AGAIN,
    STORE_AWAY,
    STOPPED
  }

  private final String consumer;
  private final LongAdder delivered = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final LongAdder parked = new LongAdder();
  private volatile State state = State.WAITING;
  private volatile Instant beat;
  private volatile Instant oldest = Instant.MAX;
  private volatile long depth;

  ConsumerProgress(String consumer, Instant now) {
    this.consumer = consumer;
    this.beat = now;
  }

  String consumer() {
    return consumer;
  }

  void is(State current, Instant now) {
    state = current;
    beat = now;
  }

  void delivered(Instant now) {
    delivered.increment();
    beat = now;
  }

  void failed() {
    failed.increment();
  }

  void parked() {
    parked.increment();
  }

  /** So many events wait. */
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

  State state() {
    return state;
  }

  long deliveredSoFar() {
    return delivered.sum();
  }

  long failedSoFar() {
    return failed.sum();
  }

  long parkedSoFar() {
    return parked.sum();
  }

  long depth() {
    return depth;
  }

  /** How long the first event that waits has been waiting. */
  Duration age(Instant now) {
    var since = oldest;
    return since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
  }

  /** Whether the worker has given no sign of life for longer than this. */
  boolean silent(Duration longerThan, Instant now) {
    return beat.plus(longerThan).isBefore(now);
  }
}
