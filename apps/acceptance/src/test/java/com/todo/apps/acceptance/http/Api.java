package com.todo.apps.acceptance.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** The product over HTTP, as one caller sees it. Every answer is held against the contract. */
public final class Api {
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final URI base;
  private final String token;

  private Api(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  /** As somebody who is not signed in. */
  public static Api at(URI base) {
    return new Api(base, "");
  }

  public Api as(String other) {
    return new Api(base, other);
  }

  public URI base() {
    return base;
  }

  public String token() {
    return token;
  }

  /** Registers somebody with an address that nobody else has. */
  public SignedUp register(String name) {
    var email = name.toLowerCase() + "-" + UUID.randomUUID() + "@example.org";
    var wanted =
        Json.object()
            .put("email", email)
            .put("password", "correct horse battery")
            .put("display_name", name)
            .put("time_zone", "Europe/Berlin");
    var session = post("/api/auth/register", wanted.toString()).expect(201).json();
    return new SignedUp(
        as(session.at("/token").asString()),
        UUID.fromString(session.at("/user/id").asString()),
        email,
        session.at("/user/administrator").asBoolean());
  }

  public Reply get(String path) {
    return send(Call.of("GET", path));
  }

  public Reply post(String path) {
    return send(Call.of("POST", path));
  }

  public Reply post(String path, String json) {
    return send(Call.of("POST", path).json(json));
  }

  public Reply patch(String path, String json) {
    return send(Call.of("PATCH", path).text("application/merge-patch+json", json));
  }

  public Reply delete(String path) {
    return send(Call.of("DELETE", path));
  }

  public Reply send(Call call) {
    try {
      var reply = exchange(call);
      Contract.OPENAPI.check(reply);
      return reply;
    } catch (IOException e) {
      throw new UncheckedIOException(call.toString(), e);
    }
  }

  /** The answer, whatever it is; an exception if the server was gone before it came. */
  public Reply exchange(Call call) throws IOException {
    var request =
        HttpRequest.newBuilder(base.resolve(call.path()))
            .method(
                call.method(),
                call.body().length == 0
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(call.body()))
            .timeout(Duration.ofSeconds(60));
    call.headers().forEach(h -> request.header(h.name(), h.value()));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      var response = HTTP.send(request.build(), BodyHandlers.ofString());
      return new Reply(call, response.statusCode(), response.headers(), response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
