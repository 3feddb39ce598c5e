package com.todo.adapters.dapr.events;

import com.todo.ports.interfaces.outbound.PublishedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Timer;

/**
 * Shows in numbers what became of the events that were delivered, and how long they were under way.
 */
@ApplicationScoped
public class DeliveryCount {
  private InstantSource clock;
  private Counter delivered;
  private Counter failed;
  private Counter parked;
  private Timer lag;

  protected DeliveryCount() {} // for the CDI client proxy

  @Inject
  public DeliveryCount(MetricRegistry registry, InstantSource clock) {
    this.clock = clock;
    this.delivered = registry.counter("events_delivered");
    this.failed = registry.counter("events_failed");
    this.parked = registry.counter("events_parked");
    this.lag = registry.timer("events_lag");
  }

  void delivered(List<PublishedEvent> events) {
    var now = clock.instant();
    delivered.inc(events.size());
    for (var event : events) {
      var since = Duration.between(event.event().at(), now);
      lag.update(since.isNegative() ? Duration.ZERO : since);
    }
  }

  void failed() {
    failed.inc();
  }

  void parked() {
    parked.inc();
  }
}
