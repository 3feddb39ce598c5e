package com.todo.infra.dapr;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.todo.infra.dapr.process.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/** In the place of a server: notes every request and answers as it is told. */
final class StubApp implements Part {

  /** One request that came in. */
  record Request(String method, String path, String token, String caller, String body) {}

  /** What is answered. */
  record Answer(int status, String body) {
    static final Answer SUCCESS = new Answer(200, "{\"status\":\"SUCCESS\"}");
    static final Answer RETRY = new Answer(200, "{\"status\":\"RETRY\"}");
  }

  private final Pair pair;
  private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
  private volatile Function<Request, Answer> answers = request -> Answer.SUCCESS;
  private HttpServer server;

  StubApp(Pair pair) {
    this.pair = pair;
  }

  void answer(Function<Request, Answer> how) {
    answers = how;
  }

  BlockingQueue<Request> requests() {
    return requests;
  }

  @Override
  public String name() {
    return pair.name();
  }

  @Override
  public Path log() {
    return Path.of("none");
  }

  @Override
  public boolean isRunning() {
    return server != null;
  }

  @Override
  public boolean isReady() {
    return isRunning();
  }

  @Override
  public void start() {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), pair.ports().app());
      server = HttpServer.create(address, 0);
      server.createContext("/", this::handle);
      server.setExecutor(Executors.newCachedThreadPool());
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var headers = exchange.getRequestHeaders();
      var path = exchange.getRequestURI().getPath();
      var request =
          new Request(
              exchange.getRequestMethod(),
              path,
              headers.getFirst("dapr-api-token"),
              headers.getFirst("dapr-caller-app-id"),
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      // Not about what the application does: Dapr asks every application for these.
      var answer = path.startsWith("/dapr/") ? new Answer(404, "") : answers.apply(noted(request));
      var body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Request noted(Request request) {
    requests.add(request);
    return request;
  }

  @Override
  public void kill() {
    stop();
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(0);
      server = null;
    }
  }

  @Override
  public List<ProcessHandle> processes() {
    return List.of();
  }
}
