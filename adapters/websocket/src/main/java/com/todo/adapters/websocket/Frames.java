package com.todo.adapters.websocket;

import com.todo.domain.reminder.ReminderId;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import jakarta.json.Json;

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

  static String reminder(WaitingReminder reminder) {
    return Json.createObjectBuilder()
        .add("type", "reminder")
        .add("reminder_id", reminder.id().toString())
        .add("task_id", reminder.task().toString())
        .add("title", reminder.title().text())
        .add("trigger_time", reminder.triggerTime().toString())
        .build()
        .toString();
  }

  static String dismissed(ReminderId reminder) {
    return "{\"type\":\"dismissed\",\"reminder_id\":\"" + reminder + "\"}";
  }

  static String event(long sequence, String cloudEvent) {
    return "{\"type\":\"event\",\"sequence\":" + sequence + ",\"event\":" + cloudEvent + "}";
  }
}
