package com.todo.adapters.embedded.events;

import com.todo.adapters.work.Backlog;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;

/** How a consumer is getting on, for those who watch it from other threads. */
final class ConsumerProgress extends Backlog {

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

  ConsumerProgress(String consumer, Instant now) {
    this.consumer = consumer;
    alive(now);
  }

  String consumer() {
    return consumer;
  }

  void is(State current, Instant now) {
    state = current;
    alive(now);
  }

  void delivered(Instant now) {
    delivered.increment();
    alive(now);
  }

  void failed() {
    failed.increment();
  }

  void parked() {
    parked.increment();
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
}
