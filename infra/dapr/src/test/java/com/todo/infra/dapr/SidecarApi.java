package com.todo.infra.dapr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A sidecar as its application sees it. */
final class SidecarApi {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Replica replica;

  SidecarApi(Replica replica) {
    this.replica = replica;
  }

  HttpResponse<String> get(String path) {
    return send("GET", path, "");
  }

  HttpResponse<String> send(String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(replica.sidecarAddress().resolve(path))
            .method(method, BodyPublishers.ofString(body))
            .header("Content-Type", "application/json")
            .header("dapr-api-token", replica.pair().tokens().toSidecar())
            .timeout(Duration.ofSeconds(60))
            .build();
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  HttpResponse<String> publish(String topic, String user, String event) {
    return send(
        "POST", "/v1.0/publish/todo-pubsub/" + topic + "?metadata.partitionKey=" + user, event);
  }

  HttpResponse<String> invoke(String method, App app, String path) {
    return send(method, "/v1.0/invoke/" + app.id() + "/method" + path, "");
  }
}
