package com.todo.ports.interfaces.outbound;

import java.time.Instant;

/**
 * Does things on time, also across restarts: whatever was due while nothing ran is done at once.
 * {@code JobSchedulerContract} states what is promised here.
 */
public interface JobScheduler {

  /** Plans a job, in place of one with the same name. It is run until it succeeds once. */
  void schedule(String name, Instant due, String data);

  /** Nothing happens if there is no such job. */
  void cancel(String name);
}
