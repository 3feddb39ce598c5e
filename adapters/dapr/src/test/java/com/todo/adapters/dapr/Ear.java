package com.todo.adapters.dapr;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.todo.infra.dapr.Pair;
import com.todo.infra.dapr.process.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/** Listens to what a sidecar says about jobs, in the place of a server. */
public final class Ear implements Part {
  private static final String JOBS = "/job/";
  private static final int NOT_FOUND = 404;
  private static final int OK = 200;

  private final Pair pair;
  private volatile BiConsumer<String, String> heard = (job, body) -> {};
  private HttpServer server;

  Ear(Pair pair) {
    this.pair = pair;
  }

  /** Tells the name of each job that is due, and what came with it. */
  public void listen(BiConsumer<String, String> listener) {
    heard = listener;
  }

  @Override
  public void start() {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), pair.ports().app());
      server = HttpServer.create(address, 0);
      server.createContext("/", this::answer);
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      var path = exchange.getRequestURI().getPath();
      if (path.startsWith(JOBS)) {
        heard.accept(path.substring(JOBS.length()), body);
      }
      exchange.sendResponseHeaders(path.startsWith(JOBS) ? OK : NOT_FOUND, -1);
    }
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  @Override
  public void kill() {
    stop();
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
  public List<ProcessHandle> processes() {
    return List.of();
  }
}
