package com.todo.adapters.rest.edge.tasks;

import com.todo.adapters.rest.edge.JsonShape;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderStatus;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.inbound.ListedReminder;
import jakarta.json.JsonObject;
import java.util.Locale;

/** A reminder, as its owner sees it. */
public final class ReminderJson {

  private ReminderJson() {}

  /** As a part of its task. */
  public static JsonObject ofTask(Reminder reminder) {
    return JsonShape.start()
        .put("id", reminder.id())
        .put("trigger_time", reminder.triggerTime())
        .put("status", status(reminder.status()))
        .end();
  }

  public static JsonObject of(ListedReminder listed) {
    return of(listed.reminder(), listed.title());
  }

  public static JsonObject of(Reminder reminder, Title title) {
    return JsonShape.start()
        .put("id", reminder.id())
        .put("task_id", reminder.task())
        .put("title", title)
        .put("trigger_time", reminder.triggerTime())
        .put("status", status(reminder.status()))
        .end();
  }

  private static String status(ReminderStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
