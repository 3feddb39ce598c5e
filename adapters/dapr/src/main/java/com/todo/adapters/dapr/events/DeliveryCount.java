package com.todo.adapters.dapr.events;

import com.todo.ports.interfaces.inbound.EventHandler;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.Topic;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Shows in numbers what became of the events that each consumer was brought, and how long they were
 * under way: from the moment of the change until they were acted on.
 */
@ApplicationScoped
public class DeliveryCount {
  private static final int LATE = 1_000;
  private static final Metadata DELIVERED = named("events_delivered", "Events acted on");
  private static final Metadata FAILED = named("events_failed", "Deliveries that failed");
  private static final Metadata PARKED = named("events_parked", "Events put aside");
  private static final Metadata LAG =
      named("events_lag", "How long after its time an event was acted on");

  private MetricRegistry registry;
  private InstantSource clock;

  protected DeliveryCount() {} // for the CDI client proxy

  @Inject
  public DeliveryCount(MetricRegistry registry, InstantSource clock) {
    this.registry = registry;
    this.clock = clock;
  }

  /** Shows noughts until something happens, so that a first failure is seen as one more. */
  void start(@Observes @Priority(LATE) Startup event, Instance<EventHandler> handlers) {
    for (var handler : handlers) {
      for (var topic : handler.topics()) {
        var tags = tags(handler.consumer(), topic);
        Stream.of(DELIVERED, FAILED, PARKED).forEach(metric -> registry.counter(metric, tags));
        registry.timer(LAG, tags);
      }
    }
  }

  /** Looks its metrics up once for all of them, since this is done for every event there is. */
  void delivered(String consumer, Topic topic, List<PublishedEvent> events) {
    var now = clock.instant();
    var lag = registry.timer(LAG, tags(consumer, topic));
    events.forEach(event -> lag.update(age(event, now)));
    registry.counter(DELIVERED, tags(consumer, topic)).inc(events.size());
  }

  void failed(String consumer, Topic topic) {
    registry.counter(FAILED, tags(consumer, topic)).inc();
  }

  void parked(String consumer, Topic topic) {
    registry.counter(PARKED, tags(consumer, topic)).inc();
  }

  /** Nothing less than nothing, where the clocks of two servers differ. */
  static Duration age(PublishedEvent event, Instant now) {
    var age = Duration.between(event.event().at(), now);
    return age.isNegative() ? Duration.ZERO : age;
  }

  private static Tag[] tags(String consumer, Topic topic) {
    return new Tag[] {new Tag("consumer", consumer), new Tag("topic", topic.title())};
  }

  private static Metadata named(String name, String description) {
    return Metadata.builder().withName(name).withDescription(description).build();
  }
}
