package com.todo.adapters.embedded.events;

import java.time.Duration;

/**
 * How much is delivered at once, and how long a worker waits for what.
 *
 * @param batch how many events make one unit of work at most
 * @param tries how often an event is brought to a consumer that fails, before it is parked
 * @param firstPause between the first failure and the second try; each further one is twice as long
 * @param longestPause no pause between two tries is longer, and none while the store is away
 * @param sweep how long a worker sleeps at most when nobody rings
 */
record Patience(int batch, int tries, Duration firstPause, Duration longestPause, Duration sweep) {

  Patience {
    if (batch < 1 || tries < 1) {
      throw new IllegalArgumentException(
          "batch and tries must be 1 or more, were %d and %d".formatted(batch, tries));
    }
  }

  /** How long to wait after so many failures in a row. */
  Duration pauseAfter(int failures) {
    var doubled = firstPause.multipliedBy(1L << Math.min(failures - 1, 20));
    return doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
  }
}
