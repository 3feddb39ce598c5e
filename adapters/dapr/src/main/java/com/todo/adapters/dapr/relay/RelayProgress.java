package com.todo.adapters.dapr.relay;

import com.todo.adapters.work.Backlog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.LongAdder;

/** How far the outbox has been taken to the broker, for those who watch from other threads. */
@ApplicationScoped
public class RelayProgress extends Backlog {
  private final LongAdder relayed = new LongAdder();

  void relayed(int events) {
    relayed.add(events);
  }

  long relayedSoFar() {
    return relayed.sum();
  }
}
