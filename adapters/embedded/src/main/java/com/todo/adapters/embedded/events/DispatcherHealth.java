package com.todo.adapters.embedded.events;

import com.todo.adapters.embedded.events.ConsumerProgress.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The server is ready while the worker of every consumer is alive and getting on. */
@Readiness
@ApplicationScoped
class DispatcherHealth implements HealthCheck {
  private Dispatcher dispatcher;
  private InstantSource clock;
  private Duration stalledAfter;

  protected DispatcherHealth() {} // for the CDI client proxy

  @Inject
  DispatcherHealth(
      Dispatcher dispatcher,
      InstantSource clock,
      @ConfigProperty(name = "todo.events.stalled-after", defaultValue = "PT60S")
          Duration stalledAfter) {
    this.dispatcher = dispatcher;
    this.clock = clock;
    this.stalledAfter = stalledAfter;
  }

  @Override
  public HealthCheckResponse call() {
    var now = clock.instant();
    var consumers = dispatcher.progress();
    var response = HealthCheckResponse.named("dispatcher").up();
    for (var consumer : consumers) {
      var stalled = consumer.silent(stalledAfter, now);
      response.withData(consumer.consumer(), stalled ? "STALLED" : consumer.state().name());
      if (stalled || consumer.state() == State.STOPPED) {
        response.down();
      }
    }
    return response.build();
  }
}
