package com.todo.adapters.dapr.sidecar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A server without its sidecar is alive, and not ready. */
@Readiness
@ApplicationScoped
public class SidecarAnswers implements HealthCheck {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private SidecarAddress address;

  protected SidecarAnswers() {} // for the CDI client proxy

  @Inject
  public SidecarAnswers(SidecarAddress address) {
    this.address = address;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("sidecar").status(answers()).build();
  }

  private boolean answers() {
    var question =
        HttpRequest.newBuilder(address.http("/v1.0/healthz"))
            .timeout(PATIENCE)
            .header("dapr-api-token", address.apiToken())
            .build();
    try {
      return client.send(question, BodyHandlers.discarding()).statusCode() / 100 == 2;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
