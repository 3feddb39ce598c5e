package com.todo.adapters.cloudevents;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Description;
import com.todo.domain.task.Due;
import com.todo.domain.task.Schedule;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.Title;
import java.time.ZoneId;

/** What a task's owner decided, as part of an event's data. */
final class TaskDetailsJson {

  private TaskDetailsJson() {}

  static void write(ObjectNode json, TaskDetails details) {
    json.put("title", details.title().text());
    if (!details.description().isEmpty()) {
      json.put("description", details.description().text());
    }
    var schedule = details.schedule();
    schedule.due().day().ifPresent(day -> json.put("due_date", day.toString()));
    schedule.due().clock().ifPresent(time -> json.put("due_time", time.toString()));
    json.put("time_zone", schedule.zone().getId());
    details.reminderTime().ifPresent(at -> json.put("reminder_time", EventTime.text(at)));
    if (details.recurrence() instanceof RecurrenceRule rule) {
      json.set("recurrence_rule", RecurrenceRuleJson.write(rule));
    }
  }

  static TaskDetails read(Fields fields) {
    try {
      return new TaskDetails(
          fields.required("title", node -> new Title(Fields.text(node))),
          fields
              .optional("description", node -> new Description(Fields.text(node)))
              .orElse(Description.NONE),
          new Schedule(
              due(fields), fields.required("time_zone", node -> ZoneId.of(Fields.text(node)))),
          reminder(fields),
          recurrence(fields));
    } catch (IllegalArgumentException e) {
      throw new UnreadableEvent("data does not fit: " + e.getMessage(), e);
    }
  }

  private static Due due(Fields fields) {
    var day = fields.optional("due_date", Fields::date);
    var time = fields.optional("due_time", Fields::time);
    var dated = day.<Due>map(Due.Day::new).orElse(Due.NEVER);
    return time.map(dated::at).orElse(dated);
  }

  /** The event says when, and not whether a person counted from the due moment. */
  private static ReminderPlan reminder(Fields fields) {
    return fields
        .optional("reminder_time", Fields::instant)
        .<ReminderPlan>map(ReminderPlan.At::new)
        .orElse(ReminderPlan.NONE);
  }

  private static Recurrence recurrence(Fields fields) {
    return fields.has("recurrence_rule")
        ? RecurrenceRuleJson.read(fields.inner("recurrence_rule"))
        : Recurrence.ONCE;
  }
}
