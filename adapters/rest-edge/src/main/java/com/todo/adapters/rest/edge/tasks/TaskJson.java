package com.todo.adapters.rest.edge.tasks;

import com.todo.adapters.rest.edge.JsonShape;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Occurrence;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.TaskStatus;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A task, as its owner sees it. */
public final class TaskJson {

  private TaskJson() {}

  /**
   * @param reminders the latest reminder of each task, among them that of this one if it has any
   */
  public static JsonObject of(Task task, Map<TaskId, Reminder> reminders) {
    var details = task.details();
    var schedule = details.schedule();
    var place =
        task.occurrence() instanceof Occurrence.InSeries in
            ? Optional.of(in)
            : Optional.<Occurrence.InSeries>empty();
    return JsonShape.start()
        .put("id", task.id())
        .put("title", details.title())
        .put("description", Optional.of(details.description()).filter(d -> !d.isEmpty()))
        .put("status", status(task.status()))
        .put("due_date", schedule.due().day())
        .put("due_time", schedule.due().clock())
        .put("time_zone", schedule.zone())
        .put("due_at", schedule.dueAt())
        .put("reminder_time", details.reminderTime())
        .put("reminder_minutes_before", minutesBefore(details.reminder()))
        .put(
            "reminder",
            Optional.ofNullable(reminders.get(task.id()))
                .filter(r -> details.reminderTime().isPresent())
                .map(ReminderJson::ofTask))
        .put(
            "recurrence_rule",
            details.recurrence() instanceof RecurrenceRule rule
                ? Optional.of(RecurrenceRuleShape.of(rule))
                : Optional.empty())
        .put("recurrence_rule_id", place.map(Occurrence.InSeries::rule))
        .put("occurrence_number", place.map(Occurrence.InSeries::number))
        .put("created_at", task.lifetime().createdAt())
        .put("updated_at", task.lifetime().updatedAt())
        .put("completed_at", completedAt(task.status()))
        .put("version", task.version())
        .end();
  }

  private static String status(TaskStatus status) {
    if (status instanceof TaskStatus.Deleted) {
      return "deleted";
    }
    return status instanceof TaskStatus.Completed ? "completed" : "pending";
  }

  private static Optional<Instant> completedAt(TaskStatus status) {
    if (status instanceof TaskStatus.Deleted deleted) {
      return completedAt(deleted.before());
    }
    return status instanceof TaskStatus.Completed completed
        ? Optional.of(completed.at())
        : Optional.empty();
  }

  private static Optional<Long> minutesBefore(ReminderPlan reminder) {
    return reminder instanceof ReminderPlan.Before before
        ? Optional.of(before.lead().toMinutes())
        : Optional.empty();
  }
}
