package com.todo.adapters.dapr.letters;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * Shows in numbers what waits for the administrator, as it was counted last: whoever asks for
 * numbers does not wait for the database.
 */
@ApplicationScoped
public class DeadLetterMetrics {
  private static final int LATE = 1_000;
  private static final Metadata KEPT =
      Metadata.builder()
          .withName("dead_letters_kept")
          .withDescription("Events that a consumer could not act on and that wait")
          .build();

  private volatile long kept;
  private MetricRegistry registry;

  protected DeadLetterMetrics() {} // for the CDI client proxy

  @Inject
  public DeadLetterMetrics(MetricRegistry registry) {
    this.registry = registry;
  }

  void start(@Observes @Priority(LATE) Startup event) {
    registry.gauge(KEPT, () -> kept);
  }

  void kept(long letters) {
    kept = letters;
  }
}
