package com.todo.apps.acceptance.time;

import com.todo.apps.acceptance.http.Backoff;
import com.todo.apps.acceptance.http.LiveSocket;
import com.todo.apps.acceptance.http.SignedUp;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/**
 * A window that shows reminders and says so at once. When its connection is lost it comes back by
 * itself and goes on after the last change that it saw, as the page does; unlike the page it shows
 * again whatever it is told again.
 */
public final class ReminderWindow implements Runnable, AutoCloseable {
  private static final Duration GLANCE = Duration.ofMillis(200);

  /** What came up so shortly before the connection was lost may still have been on its way. */
  private static final Duration ON_ITS_WAY = Duration.ofSeconds(1);

  private final SignedUp person;
  private final List<Showing> showings = new CopyOnWriteArrayList<>();
  private final List<Presence> presences = new CopyOnWriteArrayList<>();
  private final Thread thread = new Thread(this);
  private long last;
  private volatile boolean closed;

  /** That the window was connected for this while. */
  private record Presence(Instant from, Instant to) {

    boolean covers(Instant moment) {
      return !moment.isBefore(from) && !moment.isAfter(to);
    }
  }

  private ReminderWindow(SignedUp person) {
    this.person = person;
    this.last = person.sequence();
  }

  public static ReminderWindow of(SignedUp person) {
    var window = new ReminderWindow(person);
    window.thread.start();
    return window;
  }

  public List<Showing> showings() {
    return List.copyOf(showings);
  }

  /** Whether it was connected at this moment. */
  boolean wasThere(Instant moment) {
    return presences.stream().anyMatch(presence -> presence.covers(moment));
  }

  @Override
  public void run() {
    var backoff = new Backoff();
    for (var connection = 1; !closed; connection++) {
      try (var socket = person.live(last)) {
        socket.next("hello");
        backoff.reset();
        watch(socket, connection);
      } catch (UncheckedIOException | CompletionException | AssertionError away) {
        // The server is not back yet.
        connection--;
        backoff.pause();
      }
    }
  }

  private void watch(LiveSocket socket, int connection) {
    var from = Instant.now();
    presences.add(new Presence(from, Instant.MAX));
    try {
      while (!closed && (socket.isOpen() || socket.waiting() > 0)) {
        socket.within(GLANCE).ifPresent(frame -> take(frame, socket, connection));
      }
    } finally {
      presences.set(presences.size() - 1, new Presence(from, Instant.now().minus(ON_ITS_WAY)));
    }
  }

  private void take(JsonNode frame, LiveSocket socket, int connection) {
    switch (frame.get("type").asString()) {
      case "event" -> last = frame.get("sequence").asLong();
      case "reminder" -> {
        var reminder = frame.get("reminder_id").asString();
        var task = frame.get("task_id").asString();
        var cameUp = Instant.parse(frame.get("trigger_time").asString());
        showings.add(new Showing(reminder, task, connection, cameUp, Instant.now()));
        acknowledge(socket, reminder);
      }
      default -> {}
    }
  }

  private static void acknowledge(LiveSocket socket, String reminder) {
    try {
      socket.send("{\"type\":\"ack\",\"reminder_id\":\"" + reminder + "\"}");
    } catch (UncheckedIOException cut) {
      // Nobody heard that it was shown, so it comes again.
    }
  }

  @Override
  public void close() {
    closed = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
