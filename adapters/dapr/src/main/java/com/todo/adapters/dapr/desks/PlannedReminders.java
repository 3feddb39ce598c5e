package com.todo.adapters.dapr.desks;

import com.todo.adapters.rest.edge.Formats;
import com.todo.domain.account.UserId;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.reminder.ReminderStatus;
import com.todo.domain.task.TaskId;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;

/** Reminders that are pending, as a list of objects. */
final class PlannedReminders {

  private PlannedReminders() {}

  static String write(List<Reminder> reminders) {
    var list = Json.createArrayBuilder();
    reminders.forEach(
        reminder ->
            list.add(
                Json.createObjectBuilder()
                    .add("reminder_id", reminder.id().toString())
                    .add("task_id", reminder.task().toString())
                    .add("user_id", reminder.owner().toString())
                    .add("trigger_time", reminder.triggerTime().toString())));
    return list.build().toString();
  }

  /**
   * @throws IllegalArgumentException if the text is no such list
   */
  static List<Reminder> read(String text) {
    return SentJson.read(
        text,
        reader ->
            reader.readArray().getValuesAs(JsonObject.class).stream()
                .map(PlannedReminders::reminder)
                .toList(),
        "no reminders");
  }

  private static Reminder reminder(JsonObject json) {
    return new Reminder(
        new ReminderId(UUID.fromString(json.getString("reminder_id"))),
        new TaskId(UUID.fromString(json.getString("task_id"))),
        new UserId(UUID.fromString(json.getString("user_id"))),
        Formats.instant(json.getString("trigger_time")),
        ReminderStatus.PENDING);
  }
}
