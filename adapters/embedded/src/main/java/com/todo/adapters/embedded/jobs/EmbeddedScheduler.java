package com.todo.adapters.embedded.jobs;

import com.todo.ports.interfaces.outbound.JobScheduler;
import com.todo.ports.interfaces.outbound.PlannedJobs;
import com.todo.ports.interfaces.outbound.PlannedJobs.PlannedJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Plans jobs in the unit of work of whoever wants them: both are kept, or neither. */
@ApplicationScoped
class EmbeddedScheduler implements JobScheduler {
  private PlannedJobs jobs;
  private Event<JobPlanned> planned;

  protected EmbeddedScheduler() {} // for the CDI client proxy

  @Inject
  EmbeddedScheduler(PlannedJobs jobs, Event<JobPlanned> planned) {
    this.jobs = jobs;
    this.planned = planned;
  }

  @Override
  public void schedule(String name, Instant due, String data) {
    var kept = due.truncatedTo(ChronoUnit.MICROS);
    jobs.put(new PlannedJob(name, kept, data, 0));
    planned.fire(new JobPlanned(kept));
  }

  @Override
  public void cancel(String name) {
    jobs.remove(name);
  }
}
