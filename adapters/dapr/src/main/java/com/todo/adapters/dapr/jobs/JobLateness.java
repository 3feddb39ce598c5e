package com.todo.adapters.dapr.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Shows in numbers how late jobs are done, by the kind of job that their name begins with. */
@ApplicationScoped
public class JobLateness {
  private static final Metadata LATENESS =
      Metadata.builder()
          .withName("job_lateness")
          .withDescription("How long after its time a job was done")
          .build();

  private MetricRegistry registry;
  private InstantSource clock;

  protected JobLateness() {} // for the CDI client proxy

  @Inject
  public JobLateness(MetricRegistry registry, InstantSource clock) {
    this.registry = registry;
    this.clock = clock;
  }

  void done(String name, Instant due) {
    var kind = new Tag("kind", name.substring(0, Math.max(name.indexOf('-'), 0)));
    registry.timer(LATENESS, kind).update(late(due, clock.instant()));
  }

  static Duration late(Instant due, Instant now) {
    return now.isAfter(due) ? Duration.between(due, now) : Duration.ZERO;
  }
}
