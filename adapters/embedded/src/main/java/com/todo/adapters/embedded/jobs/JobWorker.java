package com.todo.adapters.embedded.jobs;

import com.todo.adapters.work.Pauses;
import com.todo.adapters.work.UnitOfWork;
import com.todo.ports.interfaces.inbound.RunJobs;
import com.todo.ports.interfaces.outbound.CallContext;
import com.todo.ports.interfaces.outbound.PlannedJobs;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs jobs from the start of the server to its end. */
@ApplicationScoped
class JobWorker {
  private static final int AFTER_THE_SCHEMA = 1_000;
  private static final int FIRST = 1;
  private static final long LAST_BATCH_MILLIS = 15_000;

  @Resource private ManagedThreadFactory threads;

  private JobLoop loop;
  private Thread thread = new Thread();

  protected JobWorker() {} // for the CDI client proxy

  @Inject
  JobWorker(
      PlannedJobs jobs,
      RunJobs runner,
      CallContext calls,
      UnitOfWork work,
      InstantSource clock,
      @ConfigProperty(name = "todo.jobs.batch", defaultValue = "100") int batch,
      @ConfigProperty(name = "todo.jobs.first-pause", defaultValue = "PT1S") Duration first,
      @ConfigProperty(name = "todo.jobs.longest-pause", defaultValue = "PT60S") Duration longest,
      @ConfigProperty(name = "todo.jobs.sweep", defaultValue = "PT30S") Duration sweep) {
    loop =
        new JobLoop(
            new JobPorts(jobs, runner, calls, work, clock),
            new JobPatience(batch, new Pauses(first, longest), sweep));
  }

  synchronized void start(@Observes @Priority(AFTER_THE_SCHEMA) Startup event) {
    thread = threads.newThread(loop);
    thread.setName("jobs");
    thread.start();
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobPlanned job) {
    loop.planned(job.due());
  }

  synchronized void stop(@Observes @Priority(FIRST) Shutdown event) {
    loop.quit();
    try {
      thread.join(LAST_BATCH_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  JobProgress progress() {
    return loop.progress();
  }
}
