package com.todo.adapters.embedded.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The server is ready while the worker that runs jobs is alive and getting on. */
@Readiness
@ApplicationScoped
class JobHealth implements HealthCheck {
  private JobWorker worker;
  private InstantSource clock;
  private Duration stalledAfter;

  protected JobHealth() {} // for the CDI client proxy

  @Inject
  JobHealth(
      JobWorker worker,
      InstantSource clock,
      @ConfigProperty(name = "todo.jobs.stalled-after", defaultValue = "PT60S")
          Duration stalledAfter) {
    this.worker = worker;
    this.clock = clock;
    this.stalledAfter = stalledAfter;
  }

  @Override
  public HealthCheckResponse call() {
    var state = worker.progress().state(stalledAfter, clock.instant());
    return HealthCheckResponse.named("scheduler")
        .withData("worker", state)
        .withData("pending", worker.progress().pendingNow())
        .status(!state.equals("STOPPED") && !state.equals("STALLED"))
        .build();
  }
}
