package com.todo.adapters.rest.edge.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Which server in which version answers a probe. */
@Liveness
@Readiness
@Startup
@ApplicationScoped
public class ServiceRuns implements HealthCheck {
  private String name;
  private String version;

  protected ServiceRuns() {} // for the CDI client proxy

  @Inject
  public ServiceRuns(
      @ConfigProperty(name = "todo.service.name") String name,
      @ConfigProperty(name = "todo.service.version") String version) {
    this.name = name;
    this.version = version;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("service")
        .withData("service", name)
        .withData("version", version)
        .up()
        .build();
  }
}
