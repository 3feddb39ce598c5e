package com.todo.adapters.embedded.jobs;

import com.todo.adapters.work.Pauses;
import java.time.Duration;

/**
 * How much is run at once, and how long a job that failed waits.
 *
 * @param batch how many jobs make one unit of work at most
 * @param pauses between two tries, and while the store is away
 * @param sweep after so long the store is asked, even if no job is known to be due
 */
record JobPatience(int batch, Pauses pauses, Duration sweep) {
  JobPatience {
    if (batch < 1) {
      throw new IllegalArgumentException("batch must be 1 or more, was " + batch);
    }
  }
}
