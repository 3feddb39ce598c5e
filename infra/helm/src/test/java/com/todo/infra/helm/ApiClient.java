package com.todo.infra.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Talks to the interface of Kubernetes, and repeats what it does not like. */
final class ApiClient {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String WITHIN = "/namespaces/" + Chart.NAMESPACE + "/";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final URI server;
  private final String token;
  private final HttpClient http;

  /**
   * @param certificate what the server shows, and nobody else
   */
  ApiClient(URI server, String token, Path certificate) throws IOException {
    this.server = server;
    this.token = token;
    this.http = HttpClient.newBuilder().sslContext(Trust.in(certificate)).build();
  }

  boolean isReady() throws IOException, InterruptedException {
    return http.send(request("/readyz").build(), BodyHandlers.discarding()).statusCode() == 200;
  }

  /** Has it kept, or fails. */
  void create(Manifest manifest) {
    var objections = objections(manifest, "?fieldValidation=Strict");
    if (!objections.isEmpty()) {
      throw new AssertionError(objections.toString());
    }
  }

  /** Has a further kind of objects known, and waits until it is. */
  void define(Manifest definition) {
    create(definition);
    var kind = definition.content().at("/spec/names/kind").asText();
    var group = definition.spec().path("group").asText();
    var version = group + "/" + definition.content().at("/spec/versions/0/name").asText();
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (place(version, kind).isEmpty()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("does not become known: " + definition);
      }
      pause();
    }
  }

  /** Errors and warnings that there would be if this were to be kept. */
  List<String> objections(Manifest manifest) {
    return objections(manifest, "?fieldValidation=Strict&dryRun=All");
  }

  private List<String> objections(Manifest manifest, String how) {
    var place = place(manifest.apiVersion(), manifest.kind());
    if (place.isEmpty()) {
      return List.of(manifest + ": no such kind in " + manifest.apiVersion());
    }
    var answer =
        send(
            request(place.get() + how)
                .header("Content-Type", "application/yaml")
                .POST(BodyPublishers.ofString(manifest.text())));
    var found = new ArrayList<>(answer.headers().allValues("Warning"));
    if (answer.statusCode() / 100 != 2) {
      found.add(read(answer).path("message").asText());
    }
    return found.stream().map(each -> manifest + ": " + each).toList();
  }

  /** Where objects of this kind are kept, if it is known. */
  private Optional<String> place(String version, String kind) {
    var group = (version.contains("/") ? "/apis/" : "/api/") + version;
    for (var resource : read(send(request(group))).path("resources")) {
      var name = resource.path("name").asText();
      if (resource.path("kind").asText().equals(kind) && !name.contains("/")) {
        return Optional.of(group + (resource.path("namespaced").asBoolean() ? WITHIN : "/") + name);
      }
    }
    return Optional.empty();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path))
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(200);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode read(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError(answer.body(), e);
    }
  }
}
