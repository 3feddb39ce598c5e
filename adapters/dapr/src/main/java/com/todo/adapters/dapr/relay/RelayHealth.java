package com.todo.adapters.dapr.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says how many events wait for the broker, and why. While the broker is away the server goes on
 * serving, since nothing is lost; it is not ready when nobody even tries.
 */
@Readiness
@ApplicationScoped
public class RelayHealth implements HealthCheck {
  private static final Duration STALLED = Duration.ofSeconds(60);

  private Relay relay;
  private RelayProgress progress;
  private InstantSource clock;

  protected RelayHealth() {} // for the CDI client proxy

  @Inject
  public RelayHealth(Relay relay, RelayProgress progress, InstantSource clock) {
    this.relay = relay;
    this.progress = progress;
    this.clock = clock;
  }

  @Override
  public HealthCheckResponse call() {
    var now = clock.instant();
    var trouble = relay.trouble();
    return HealthCheckResponse.named("relay")
        .withData("state", trouble.isEmpty() ? "RELAYING" : "WAITING")
        .withData("reason", trouble)
        .withData("waiting", progress.depth())
        .withData("oldest_seconds", progress.age(now).toSeconds())
        .status(!progress.silent(STALLED, now))
        .build();
  }
}
