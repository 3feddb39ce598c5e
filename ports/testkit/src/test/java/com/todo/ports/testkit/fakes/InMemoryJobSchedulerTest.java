package com.todo.ports.testkit.fakes;

import com.todo.ports.interfaces.outbound.JobScheduler;
import com.todo.ports.testkit.contracts.JobSchedulerContract;
import java.time.Duration;
import java.time.Instant;

class InMemoryJobSchedulerTest extends JobSchedulerContract {
  private final InMemoryJobScheduler jobs = new InMemoryJobScheduler();

  @Override
  protected JobScheduler jobs() {
    return jobs;
  }

  private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T12:00:00Z"));

  @Override
  protected Instant now() {
    return clock.instant();
  }

  @Override
  protected void pass(Duration time) {
    clock.pass(time);
    jobs.runDue(clock.instant(), runner);
  }
}
