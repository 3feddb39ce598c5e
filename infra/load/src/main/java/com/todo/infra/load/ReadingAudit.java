package com.todo.infra.load;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** How far the audit trail is behind what happens. */
final class ReadingAudit {
  private final User administrator;

  ReadingAudit(User administrator) {
    this.administrator = administrator;
  }

  long entries() throws IOException {
    return administrator.read("/audit?limit=1").get("total").asLong();
  }

  /** Waits until there are this many entries, and says how long that took. */
  Duration await(long wanted) throws IOException, InterruptedException {
    var start = System.nanoTime();
    while (entries() < wanted) {
      if (System.nanoTime() - start > TimeUnit.MINUTES.toNanos(5)) {
        throw new IOException("the audit trail did not catch up within five minutes");
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** From the change itself until it was written down, for everything that happened in between. */
  Latencies behind(Instant from, Instant to) throws IOException {
    var latencies = new Latencies();
    var path = "/audit?limit=200&from=" + from + "&to=" + to;
    var page = administrator.read(path);
    while (true) {
      for (var entry : page.get("entries")) {
        var happened = Instant.parse(entry.get("timestamp").asText());
        var written = Instant.parse(entry.get("received_at").asText());
        latencies.add(Duration.between(happened, written).toNanos());
      }
      if (page.get("next_cursor").isNull()) {
        return latencies;
      }
      page = administrator.read(path + "&cursor=" + page.get("next_cursor").asText());
    }
  }
}
