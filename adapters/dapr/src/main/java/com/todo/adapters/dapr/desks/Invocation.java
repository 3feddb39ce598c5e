package com.todo.adapters.dapr.desks;

import com.todo.adapters.dapr.identity.ServiceTokens;
import com.todo.adapters.dapr.sidecar.SidecarAddress;
import com.todo.adapters.dapr.sidecar.SidecarAway;
import com.todo.ports.interfaces.outbound.CallContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Calls another service by its app-id, through the sidecar and under this service's own name.
 *
 * <p>Over HTTP, as Dapr advises: the client library's own calls are deprecated.
 */
@ApplicationScoped
public class Invocation {
  private static final int SERVER_ERROR = 500;
  private static final int TOO_MANY = 429;

  private HttpClient client;
  private SidecarAddress address;
  private ServiceTokens tokens;
  private CallContext calls;
  private Duration patience;

  protected Invocation() {} // for the CDI client proxy

  @Inject
  public Invocation(
      SidecarAddress address,
      ServiceTokens tokens,
      CallContext calls,
      @ConfigProperty(name = "todo.dapr.patience", defaultValue = "PT5S") Duration patience) {
    this.client = HttpClient.newBuilder().connectTimeout(patience).build();
    this.address = address;
    this.tokens = tokens;
    this.calls = calls;
    this.patience = patience;
  }

  HttpResponse<String> get(String app, String path) {
    return send(app, path, builder -> builder.GET());
  }

  HttpResponse<String> post(String app, String path, String contentType, String body) {
    return send(
        app,
        path,
        builder -> builder.header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
  }

  /** Brings an event to a consumer of another service once more. */
  public void redeliver(String app, String consumer, String event) {
    Answers.required(post(app, "redelivery/" + consumer, "application/json", event));
  }

  private interface Shape {
    HttpRequest.Builder of(HttpRequest.Builder builder);
  }

  /**
   * What the service answers.
   *
   * @throws SidecarAway if the sidecar, or the service behind it, does not
   */
  private HttpResponse<String> send(String app, String path, Shape shape) {
    var what = app + " " + path;
    try {
      var answer = client.send(request(app, path, shape), BodyHandlers.ofString());
      if (isAway(answer)) {
        throw new SidecarAway(what + ": " + answer.statusCode(), null);
      }
      return answer;
    } catch (IOException e) {
      throw new SidecarAway(what, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SidecarAway(what, e);
    }
  }

  /** A mistake of the service itself, which it answers with a 500 of its own, is none of these. */
  private static boolean isAway(HttpResponse<String> answer) {
    return answer.statusCode() > SERVER_ERROR
        || answer.statusCode() == TOO_MANY
        || (answer.statusCode() == SERVER_ERROR && answer.body().contains("ERR_DIRECT_INVOKE"));
  }

  private HttpRequest request(String app, String path, Shape shape) {
    var builder =
        HttpRequest.newBuilder(address.http("/v1.0/invoke/" + app + "/method/internal/" + path))
            .timeout(patience)
            .header("dapr-api-token", address.apiToken())
            .header("Authorization", "Bearer " + tokens.issueFor(app))
            .header("X-Correlation-Id", calls.correlationId());
    if (!calls.traceparent().isEmpty()) {
      builder.header("traceparent", calls.traceparent());
    }
    return shape.of(builder).build();
  }
}
