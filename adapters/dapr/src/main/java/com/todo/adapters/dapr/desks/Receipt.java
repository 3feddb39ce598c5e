package com.todo.adapters.dapr.desks;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.StringReader;
import java.time.Instant;
import java.util.UUID;

/** That a window of a user has shown a reminder. */
record Receipt(UserId owner, WaitingReminder reminder) {

  String text() {
    return Json.createObjectBuilder()
        .add("user_id", owner.toString())
        .add("reminder_id", reminder.id().toString())
        .add("task_id", reminder.task().toString())
        .add("title", reminder.title().text())
        .add("trigger_time", reminder.triggerTime().toString())
        .build()
        .toString();
  }

  /**
   * @throws IllegalArgumentException if the text is no receipt
   */
  static Receipt read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      var json = reader.readObject();
      return new Receipt(
          new UserId(UUID.fromString(json.getString("user_id"))),
          new WaitingReminder(
              new ReminderId(UUID.fromString(json.getString("reminder_id"))),
              new TaskId(UUID.fromString(json.getString("task_id"))),
              new Title(json.getString("title")),
              Instant.parse(json.getString("trigger_time"))));
    } catch (JsonException | NullPointerException | ClassCastException e) {
      throw new IllegalArgumentException("not a receipt", e);
    }
  }
}
