package com.todo.adapters.embedded.jobs;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Function;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Shows in numbers how many jobs wait, and how late they are run. */
@ApplicationScoped
class JobMetrics {
  private static final int BEFORE_THE_WORKER = 999;
  private static final Metadata LATENESS =
      Metadata.builder()
          .withName("job_lateness")
          .withDescription("How long after its time a job was done")
          .build();

  private JobWorker worker;
  private MetricRegistry registry;

  protected JobMetrics() {} // for the CDI client proxy

  @Inject
  JobMetrics(JobWorker worker, MetricRegistry registry) {
    this.worker = worker;
    this.registry = registry;
  }

  void start(@Observes @Priority(BEFORE_THE_WORKER) Startup event) {
    var progress = worker.progress();
    progress.toldTo(this::late);
    show(progress, "jobs_pending", "Jobs that wait", JobProgress::pendingNow);
    show(progress, "jobs_failed", "Runs of jobs that failed", JobProgress::failedSoFar);
  }

  private void late(String kind, Duration by) {
    registry.timer(LATENESS, new Tag("kind", kind)).update(by);
  }

  private void show(
      JobProgress progress, String name, String description, Function<JobProgress, Number> value) {
    var metadata = Metadata.builder().withName(name).withDescription(description).build();
    registry.gauge(metadata, progress, value);
  }
}
