package com.todo.adapters.embedded.events;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.function.Function;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Shows in numbers how far each consumer has come. */
@ApplicationScoped
class DispatcherMetrics {
  private static final int AFTER_THE_DISPATCHER = 1_001;

  private Dispatcher dispatcher;
  private MetricRegistry registry;
  private InstantSource clock;

  protected DispatcherMetrics() {} // for the CDI client proxy

  @Inject
  DispatcherMetrics(Dispatcher dispatcher, MetricRegistry registry, InstantSource clock) {
    this.dispatcher = dispatcher;
    this.registry = registry;
    this.clock = clock;
  }

  void start(@Observes @Priority(AFTER_THE_DISPATCHER) Startup event) {
    for (var consumer : dispatcher.progress()) {
      show(consumer, "outbox_depth", "Events that wait", ConsumerProgress::depth);
      show(
          consumer,
          "outbox_age_seconds",
          "For how long the first event that waits has been waiting",
          p -> p.age(clock.instant()).toMillis() / 1000.0);
      show(consumer, "events_delivered", "Deliveries", ConsumerProgress::deliveredSoFar);
      show(consumer, "events_failed", "Deliveries that failed", ConsumerProgress::failedSoFar);
      show(consumer, "events_parked", "Events parked", ConsumerProgress::parkedSoFar);
    }
  }

  private void show(
      ConsumerProgress consumer,
      String name,
      String description,
      Function<ConsumerProgress, Number> value) {
    var metadata = Metadata.builder().withName(name).withDescription(description).build();
    registry.gauge(metadata, consumer, value, new Tag("consumer", consumer.consumer()));
  }
}
