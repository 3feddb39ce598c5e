package com.todo.infra.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How long events are under way to the consumers of a server, as its metrics tell: if that grows
 * from one part of a run to the next, the server does not keep up.
 */
final class ReadingDelays {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final URI server;
  private final List<Double> seconds = new ArrayList<>();
  private final List<Double> events = new ArrayList<>();

  /**
   * @param server one of the servers themselves: metrics are not handed on to the outside
   */
  ReadingDelays(URI server) {
    this.server = server;
  }

  /** Ends a part of the run, and begins the next. */
  void mark() {
    var metrics = read();
    seconds.add(total(metrics, "events_lag_seconds_sum"));
    events.add(total(metrics, "events_lag_seconds_count"));
  }

  /** The delay of the mean event of each part, and how many there were in all. */
  String summary() {
    var text = new StringBuilder("mean");
    for (var part = 1; part < events.size(); part++) {
      var delivered = events.get(part) - events.get(part - 1);
      var delay = (seconds.get(part) - seconds.get(part - 1)) / delivered;
      text.append(delivered == 0 ? "  nothing" : " %7.1f ms".formatted(delay * 1_000));
    }
    var all = events.get(events.size() - 1) - events.get(0);
    return text.append("   of %.0f events".formatted(all)).toString();
  }

  String name() {
    return server.getAuthority();
  }

  private String read() {
    try {
      var request = HttpRequest.newBuilder(server.resolve("/metrics")).build();
      return HTTP.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static double total(String metrics, String name) {
    return Pattern.compile("^" + name + "(?:\\{.*})? (\\S+)$", Pattern.MULTILINE)
        .matcher(metrics)
        .results()
        .mapToDouble(found -> Double.parseDouble(found.group(1)))
        .sum();
  }
}
