package com.todo.ports.usecases.conversation;

import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Description;
import com.todo.domain.task.Due;
import com.todo.domain.task.Schedule;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.Title;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Writes what a task says into fields of a memory, and reads it again. */
final class DetailsText {

  private DetailsText() {}

  static List<String> write(TaskDetails details) {
    return List.of(
        details.title().text(),
        details.description().text(),
        due(details.schedule().due()),
        details.schedule().zone().getId(),
        reminder(details.reminder()),
        RecurrenceText.write(details.recurrence()));
  }

  static TaskDetails read(List<String> fields) {
    return new TaskDetails(
        new Title(fields.get(0)),
        new Description(fields.get(1)),
        new Schedule(due(fields.get(2)), ZoneId.of(fields.get(3))),
        reminder(fields.get(4)),
        RecurrenceText.read(fields.get(5)));
  }

  /** Day and time with a T between them, each of which may be missing. */
  static String due(Due due) {
    return due.day().map(LocalDate::toString).orElse("")
        + "T"
        + due.clock().map(LocalTime::toString).orElse("");
  }

  static Due due(String text) {
    var parts = text.split("T", -1);
    var day = parts[0].isEmpty() ? Due.NEVER : new Due.Day(LocalDate.parse(parts[0]));
    return parts[1].isEmpty() ? day : day.at(LocalTime.parse(parts[1]));
  }

  private static String reminder(ReminderPlan plan) {
    if (plan instanceof ReminderPlan.At at) {
      return "at " + at.instant();
    }
    return plan instanceof ReminderPlan.Before before ? "before " + before.lead() : "none";
  }

  private static ReminderPlan reminder(String text) {
    var value = text.substring(text.indexOf(' ') + 1);
    if (text.startsWith("at ")) {
      return new ReminderPlan.At(Instant.parse(value));
    }
    return text.startsWith("before ")
        ? new ReminderPlan.Before(Duration.parse(value))
        : ReminderPlan.NONE;
  }
}
