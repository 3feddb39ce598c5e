package com.todo.adapters.dapr.relay;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Shows in numbers what waits for the broker. */
@ApplicationScoped
public class RelayMetrics {
  private static final int LATE = 1_001;
  private static final Tag BROKER = new Tag("consumer", RelayRound.CONSUMER);

  private RelayProgress progress;
  private MetricRegistry registry;
  private InstantSource clock;

  protected RelayMetrics() {} // for the CDI client proxy

  @Inject
  public RelayMetrics(RelayProgress progress, MetricRegistry registry, InstantSource clock) {
    this.progress = progress;
    this.registry = registry;
    this.clock = clock;
  }

  void start(@Observes @Priority(LATE) Startup event) {
    show("outbox_depth", "Events that wait", progress::depth);
    show(
        "outbox_age_seconds",
        "For how long the first event that waits has been waiting",
        () -> progress.age(clock.instant()).toMillis() / 1000.0);
    show("events_relayed", "Events that the broker accepted", progress::relayedSoFar);
  }

  private void show(String name, String description, Supplier<Number> value) {
    var metadata = Metadata.builder().withName(name).withDescription(description).build();
    registry.gauge(metadata, value, BROKER);
  }
}
