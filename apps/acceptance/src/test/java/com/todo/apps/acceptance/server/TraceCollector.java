package com.todo.apps.acceptance.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.todo.infra.dapr.App;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes the spans that servers send it by OTLP over HTTP, and knows who has sent some of a trace.
 */
public final class TraceCollector implements AutoCloseable {
  private final HttpServer server;
  private final List<String> received = new CopyOnWriteArrayList<>();

  private TraceCollector(HttpServer server) {
    this.server = server;
  }

  /** Listens, and has all servers that are started from here send their spans. */
  static TraceCollector start() {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var collector = new TraceCollector(HttpServer.create(address, 0));
      collector.server.createContext("/v1/traces", collector::take);
      collector.server.start();
      var port = collector.server.getAddress().getPort();
      System.setProperty("otel.sdk.disabled", "false");
      System.setProperty("otel.exporter.otlp.endpoint", "http://127.0.0.1:" + port);
      System.setProperty("otel.exporter.otlp.protocol", "http/protobuf");
      System.setProperty("otel.bsp.schedule.delay", "500");
      // Only what a test wants traced: all the others want to be quick.
      System.setProperty("otel.traces.sampler", "parentbased_always_off");
      return collector;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The app-ids of the servers that have sent spans of the trace with this id. */
  public Set<String> serversIn(String trace) {
    var id = new String(HexFormat.of().parseHex(trace), ISO_8859_1);
    return received.stream()
        .filter(spans -> spans.contains(id))
        .flatMap(spans -> Stream.of(App.values()).filter(app -> spans.contains(resource(app))))
        .map(App::id)
        .collect(Collectors.toSet());
  }

  /**
   * The attribute {@code service.name} as Protocol Buffers write it: each text after its length.
   */
  private static String resource(App app) {
    var name = app.id();
    return "service.name" + '\22' + (char) (name.length() + 2) + '\n' + (char) name.length() + name;
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      received.add(new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1));
      exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
      exchange.sendResponseHeaders(200, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
