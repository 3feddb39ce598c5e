package com.todo.ports.testkit.fakes;

import com.todo.ports.interfaces.outbound.PlannedJobs;
import com.todo.ports.testkit.contracts.PlannedJobsContract;

class InMemoryPlannedJobsTest extends PlannedJobsContract {
  private final InMemoryPlannedJobs jobs = new InMemoryPlannedJobs();

  @Override
  protected PlannedJobs jobs() {
    return jobs;
  }
}
