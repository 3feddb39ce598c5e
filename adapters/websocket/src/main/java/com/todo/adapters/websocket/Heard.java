package com.todo.adapters.websocket;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.UUID;

/** What a window says to the server. */
sealed interface Heard {

  /** It wants to know whether anybody is there. */
  record Ping() implements Heard {}

  /** It has shown a reminder. */
  record Acknowledged(UUID reminder) implements Heard {}

  /** Nothing that a window may say. */
  record Noise() implements Heard {}

  /** What this text says. */
  static Heard in(String text) {
    try (var parser = Json.createParser(new StringReader(text))) {
      parser.next();
      var frame = parser.getObject();
      return parser.hasNext() ? new Noise() : in(frame);
    } catch (RuntimeException e) {
      // Parsers differ in what they throw at depth, at the end and at wrong kinds of values.
      return new Noise();
    }
  }

  private static Heard in(JsonObject frame) {
    return switch (frame.getString("type", "")) {
      case "ping" -> new Ping();
      case "ack" -> new Acknowledged(UUID.fromString(frame.getString("reminder_id", "")));
      default -> new Noise();
    };
  }
}
