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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** In the place of a server: notes every request and answers as it is told. */
final class StubApp implements Part {

  /** One request that came in, and what it says of where it comes from. */
  record Request(
      String method, String path, String body, String token, String forwardedHost, String cookie) {}

  /** What is answered. */
  record Answer(int status, String body) {
    /** What an application says to a batch of events, and to anything else. */
    static Answer to(Request request, String status) {
      var ids = BulkBody.entryIds(request.body());
      return new Answer(
          200, ids.isEmpty() ? "{\"status\":\"" + status + "\"}" : BulkBody.answer(ids, status));
    }
  }

  private final Pair pair;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private volatile Function<Request, Answer> answers;
  private ExecutorService threads;
  private HttpServer server;

  StubApp(Pair pair) {
    this.pair = pair;
    forget();
  }

  void forget() {
    requests.clear();
    answers = request -> Answer.to(request, "SUCCESS");
  }

  void answer(Function<Request, Answer> how) {
    answers = how;
  }

  List<Request> requests() {
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
      threads = Executors.newCachedThreadPool();
      server = HttpServer.create(address, 0);
      server.createContext("/", this::handle);
      server.setExecutor(threads);
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var headers = exchange.getRequestHeaders();
      var request =
          new Request(
              exchange.getRequestMethod(),
              exchange.getRequestURI().getPath(),
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
              headers.getFirst("dapr-api-token"),
              String.valueOf(headers.get("X-Forwarded-Host")),
              headers.getFirst("Cookie"));
      var answer = answer(request);
      var body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  /** Dapr asks every application for its subscriptions and settings; ours are in files. */
  private Answer answer(Request request) {
    if (request.path().startsWith("/dapr/")) {
      return new Answer(404, "");
    }
    requests.add(request);
    return answers.apply(request);
  }

  @Override
  public void kill() {
    stop();
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(0);
      threads.shutdownNow();
      server = null;
    }
  }

  @Override
  public List<ProcessHandle> processes() {
    return List.of();
  }
}
