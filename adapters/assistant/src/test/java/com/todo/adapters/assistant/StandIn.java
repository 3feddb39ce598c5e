package com.todo.adapters.assistant;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.todo.adapters.assistant.Settings.Provider;
import com.todo.ports.interfaces.outbound.Secrets;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A server on this machine that answers as models do, in either protocol, whatever is asked. */
final class StandIn implements AutoCloseable {
  /** What a server does with a request. */
  interface Manner {
    void answer(HttpExchange exchange) throws IOException, InterruptedException;
  }

  /** A request that came. */
  record Asked(String path, String authorization, JsonObject body) {}

  private final HttpServer server;
  private final Provider provider;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private Manner manner = exchange -> {};

  StandIn(Provider provider) {
    this.provider = provider;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::handle);
    server.start();
  }

  /** A model that says this text. */
  StandIn saying(String text) {
    return behaving(exchange -> send(exchange, 200, wrapped(text)));
  }

  StandIn behaving(Manner other) {
    manner = other;
    return this;
  }

  List<Asked> asked() {
    return List.copyOf(asked);
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** The adapter, set up to ask this server. */
  AssistantModel model(Duration timeout, Map<String, String> secrets) {
    var base = provider == Provider.OPENAI ? address() + "/v1" : address();
    var settings =
        new Settings(
            provider.name().toLowerCase(Locale.ROOT),
            Optional.of(base),
            Optional.of("some-model"),
            timeout,
            3,
            200);
    Secrets known = name -> Optional.ofNullable(secrets.get(name));
    return new AssistantModel(settings, known);
  }

  AssistantModel model() {
    return model(Duration.ofSeconds(20), Map.of());
  }

  static void send(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** The envelope in which this kind of server puts what a model says. */
  String wrapped(String text) {
    var message = Json.createObjectBuilder().add("role", "assistant").add("content", text);
    var envelope = Json.createObjectBuilder().add("model", "some-model");
    if (provider == Provider.OLLAMA) {
      return envelope
          .add("created_at", "2026-11-25T09:00:00Z")
          .add("message", message)
          .add("done", true)
          .add("done_reason", "stop")
          .build()
          .toString();
    }
    var choice =
        Json.createObjectBuilder()
            .add("index", 0)
            .add("message", message)
            .add("finish_reason", "stop");
    return envelope
        .add("id", "chat-1")
        .add("object", "chat.completion")
        .add("created", 1)
        .add("choices", Json.createArrayBuilder().add(choice))
        .build()
        .toString();
  }

  private void handle(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    try (var json = Json.createReader(new StringReader(body))) {
      asked.add(
          new Asked(
              exchange.getRequestURI().getPath(),
              exchange.getRequestHeaders().getFirst("Authorization"),
              json.readObject()));
    }
    try {
      manner.answer(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    ((java.util.concurrent.ExecutorService) server.getExecutor()).shutdownNow();
  }
}
