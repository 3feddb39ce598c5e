package com.todo.apps.acceptance.crash;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.apps.acceptance.Soon;
import com.todo.apps.acceptance.http.Backoff;
import com.todo.apps.acceptance.http.LiveSocket;
import com.todo.apps.acceptance.http.SignedUp;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/** A window that comes back by itself, as often as it takes, and asks for what it missed. */
final class PatientWitness implements Runnable, AutoCloseable {
  private static final Duration GLANCE = Duration.ofMillis(200);

  private final SignedUp person;
  private final List<URI> servers;
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final Thread thread = new Thread(this, "witness");
  private volatile boolean closed;
  private volatile int connections;

  /**
   * @param servers where connections are to be had, one after the other
   */
  PatientWitness(SignedUp person, List<URI> servers) {
    this.person = person;
    this.servers = servers;
    thread.start();
  }

  @Override
  public void run() {
    var backoff = new Backoff();
    for (var attempt = 0; !closed; attempt++) {
      try (var socket = person.live(servers.get(attempt % servers.size()), last())) {
        backoff.reset();
        connections++;
        watch(socket);
      } catch (UncheckedIOException | CompletionException | AssertionError away) {
        backoff.pause();
      }
    }
  }

  private void watch(LiveSocket socket) {
    while (!closed && (socket.isOpen() || socket.waiting() > 0)) {
      socket
          .within(GLANCE)
          .filter(frame -> frame.get("type").asString().equals("event"))
          .ifPresent(events::add);
    }
  }

  /** All events seen, in the order in which they came, as soon as this one is among them. */
  List<JsonNode> until(long sequence) {
    Soon.that(() -> assertTrue(last() >= sequence, "saw " + last() + " of " + sequence));
    return List.copyOf(events);
  }

  /** How often it had to come. */
  int connections() {
    return connections;
  }

  private long last() {
    return events.isEmpty() ? 0 : events.get(events.size() - 1).get("sequence").asLong();
  }

  @Override
  public void close() {
    closed = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
