package com.todo.adapters.websocket;

/** What the server says to a window, word for word. */
final class Frames {

  /** Too much was missed: load everything again. */
  static final String RESYNC = "{\"type\":\"resync\"}";

  static final String PONG = "{\"type\":\"pong\"}";

  private Frames() {}

  /** All changes after number {@code sequence} follow on this connection. */
  static String hello(String connection, long sequence) {
    return "{\"type\":\"hello\",\"connection_id\":\"%s\",\"sequence\":%d}"
        .formatted(connection, sequence);
  }

  static String event(long sequence, String cloudEvent) {
    return "{\"type\":\"event\",\"sequence\":" + sequence + ",\"event\":" + cloudEvent + "}";
  }
}
