package com.todo.ports.interfaces.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a scheduler inside the server keeps its jobs. {@code PlannedJobsContract} states what is
 * promised here.
 */
public interface PlannedJobs {

  /**
   * A job.
   *
   * @param failures how often it was tried in vain
   */
  record PlannedJob(String name, Instant due, String data, int failures) {}

  /** Keeps a job, in place of one with the same name. */
  void put(PlannedJob job);

  /** Nothing happens if there is no such job. */
  void remove(String name);

  /** Counts a failure, and has the job wait until then; nothing if it is not there as it was. */
  void postpone(PlannedJob job, Instant until);

  /** When the first job is due. */
  Optional<Instant> earliest();

  /**
   * Takes jobs that are due by now out, the earliest first; they are back if the unit of work
   * fails. Those that another unit of work has in hand are left out.
   */
  List<PlannedJob> take(Instant now, int limit);

  long count();
}
