package com.todo.adapters.cloudevents;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.todo.domain.reminder.ReminderEvent;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.Title;
import java.time.Instant;

/** What happened to a reminder, as the data of its event. */
final class ReminderEventJson {

  private ReminderEventJson() {}

  private static ObjectNode about(ReminderEvent event) {
    var json = Json.object().put("reminder_id", event.reminder().toString());
    return json.setAll(TaskEventJson.about(event));
  }

  private static ReminderId reminder(Fields fields) {
    return new ReminderId(fields.required("reminder_id", Fields::uuid));
  }

  static ObjectNode scheduled(ReminderEvent.Scheduled event) {
    return about(event).put("trigger_time", EventTime.text(event.triggerTime()));
  }

  static ReminderEvent.Scheduled scheduled(Fields fields, Instant at) {
    return new ReminderEvent.Scheduled(
        reminder(fields),
        TaskEventJson.task(fields),
        TaskEventJson.owner(fields),
        fields.required("trigger_time", Fields::instant),
        at);
  }

  static ObjectNode triggered(ReminderEvent.Triggered event) {
    return about(event)
        .put("title", event.title().text())
        .put("triggered_at", EventTime.text(event.at()));
  }

  static ReminderEvent.Triggered triggered(Fields fields, Instant at) {
    return new ReminderEvent.Triggered(
        reminder(fields),
        TaskEventJson.task(fields),
        TaskEventJson.owner(fields),
        fields.required("title", node -> new Title(Fields.text(node))),
        fields.required("triggered_at", Fields::instant));
  }

  /** A window over a WebSocket is the only way of delivery that the contract knows. */
  static ObjectNode delivered(ReminderEvent.Delivered event) {
    return about(event)
        .put("delivered_via", "websocket")
        .put("delivered_at", EventTime.text(event.at()));
  }

  static ReminderEvent.Delivered delivered(Fields fields, Instant at) {
    fields.required("delivered_via", Fields::text);
    return new ReminderEvent.Delivered(
        reminder(fields),
        TaskEventJson.task(fields),
        TaskEventJson.owner(fields),
        fields.required("delivered_at", Fields::instant));
  }

  static ObjectNode failed(ReminderEvent.Failed event) {
    return about(event).put("reason", event.reason());
  }

  static ReminderEvent.Failed failed(Fields fields, Instant at) {
    return new ReminderEvent.Failed(
        reminder(fields),
        TaskEventJson.task(fields),
        TaskEventJson.owner(fields),
        fields.required("reason", Fields::text),
        at);
  }
}
