package com.todo.apps.acceptance.crash;

import com.todo.apps.acceptance.http.LiveSocket;
import com.todo.apps.acceptance.http.SignedUp;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A window that comes back after each crash and asks for what it missed. */
final class Witness implements AutoCloseable {
  private final SignedUp person;
  private final List<JsonNode> events = new ArrayList<>();
  private LiveSocket socket;

  Witness(SignedUp person) {
    this.person = person;
    this.socket = person.live(0);
  }

  /** Goes on after the last change that it saw, once the old connection is seen to be lost. */
  void comeBack() {
    socket.closeCode();
    while (socket.waiting() > 0) {
      note(socket.next());
    }
    socket = person.live(events.isEmpty() ? 0 : last());
  }

  /** All events seen, in the order in which they came, as soon as this one is among them. */
  List<JsonNode> until(long sequence) {
    while (events.isEmpty() || last() < sequence) {
      note(socket.next());
    }
    return List.copyOf(events);
  }

  private void note(JsonNode frame) {
    if (frame.get("type").asString().equals("event")) {
      events.add(frame);
    }
  }

  private long last() {
    return events.get(events.size() - 1).get("sequence").asLong();
  }

  @Override
  public void close() {
    socket.close();
  }
}
