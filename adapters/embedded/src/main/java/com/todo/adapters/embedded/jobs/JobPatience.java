package com.todo.adapters.embedded.jobs;

import java.time.Duration;

/**
 * How much is run at once, and how long a job that failed waits.
 *
 * @param batch how many jobs make one unit of work at most
 * @param firstPause between the first failure and the second try; each further one is twice as long
 * @param longestPause no pause between two tries is longer, and none while the store is away
 * @param sweep after so long the store is asked, even if no job is known to be due
 */
record JobPatience(int batch, Duration firstPause, Duration longestPause, Duration sweep) {
  private static final int ENOUGH_DOUBLING = 20;

  JobPatience {
    if (batch < 1) {
      throw new IllegalArgumentException("batch must be 1 or more, was " + batch);
    }
  }

  /** How long to wait after so many failures in a row. */
  Duration pauseAfter(int failures) {
    var doubled = firstPause.multipliedBy(1L << Math.min(failures - 1, ENOUGH_DOUBLING));
    return doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
  }
}
