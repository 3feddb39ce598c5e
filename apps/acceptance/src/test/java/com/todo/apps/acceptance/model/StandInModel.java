package com.todo.apps.acceptance.model;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.todo.apps.acceptance.http.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Answers as OpenAI's server would, with what it was told to say. */
public final class StandInModel implements AutoCloseable {
  private final HttpServer server;
  private final List<String> keys = new CopyOnWriteArrayList<>();
  private volatile String saying = "{\"requests\":[]}";
  private volatile CountDownLatch hold = new CountDownLatch(0);

  public StandInModel() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/v1/chat/completions", this::answer);
    server.start();
  }

  public String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/v1";
  }

  public void says(String request) {
    saying = "{\"requests\":[" + request + "]}";
  }

  /** Keeps everybody waiting until the latch opens. */
  CountDownLatch hesitates() {
    hold = new CountDownLatch(1);
    return hold;
  }

  /** What callers showed. */
  public List<String> keys() {
    return List.copyOf(keys);
  }

  private void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    keys.add(exchange.getRequestHeaders().getFirst("Authorization"));
    try {
      hold.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    var envelope = Json.object().put("id", "1").put("object", "chat.completion").put("created", 1);
    envelope
        .putArray("choices")
        .addObject()
        .put("index", 0)
        .put("finish_reason", "stop")
        .putObject("message")
        .put("role", "assistant")
        .put("content", saying);
    var body = envelope.toString().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
