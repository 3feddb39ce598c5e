package com.todo.adapters.embedded.events;

import com.todo.adapters.work.Pauses;
import java.time.Duration;

/**
 * How much is delivered at once, and how long a worker waits for what.
 *
 * @param batch how many events make one unit of work at most
 * @param tries how often an event is brought to a consumer that fails, before it is parked
 * @param pauses between two tries, and while the store is away
 * @param sweep how long a worker sleeps at most when nobody rings
 */
record Patience(int batch, int tries, Pauses pauses, Duration sweep) {

  Patience {
    if (batch < 1 || tries < 1) {
      throw new IllegalArgumentException(
          "batch and tries must be 1 or more, were %d and %d".formatted(batch, tries));
    }
  }
}
