package com.todo.domain.task;

import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.reminder.ReminderPlan;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/** Everything about a task that its owner decides, and nothing that the system does. */
public record TaskDetails(
    Title title,
    Description description,
    Schedule schedule,
    ReminderPlan reminder,
    Recurrence recurrence) {

  public TaskDetails {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(schedule, "schedule");
    Objects.requireNonNull(reminder, "reminder");
    Objects.requireNonNull(recurrence, "recurrence");
    if (reminder instanceof ReminderPlan.Before && schedule.dueAt().isEmpty()) {
      throw new IllegalArgumentException(
          "reminder_minutes_before needs due_date and due_time: a reminder before what?");
    }
  }

  /** A task with a title and nothing else yet. */
  public static TaskDetails of(Title title, ZoneId zone) {
    return new TaskDetails(
        title, Description.NONE, new Schedule(Due.NEVER, zone), ReminderPlan.NONE, Recurrence.ONCE);
  }

  /** When the reminder comes up, if there is one. */
  public Optional<Instant> reminderTime() {
    return reminder.triggerTime(schedule.dueAt());
  }

  public TaskDetails titled(Title other) {
    return new TaskDetails(other, description, schedule, reminder, recurrence);
  }

  public TaskDetails described(Description other) {
    return new TaskDetails(title, other, schedule, reminder, recurrence);
  }

  /** Another due moment; a reminder relative to it moves along, and goes when there is none. */
  public TaskDetails scheduled(Schedule other) {
    var kept =
        reminder instanceof ReminderPlan.Before && other.dueAt().isEmpty()
            ? ReminderPlan.NONE
            : reminder;
    return new TaskDetails(title, description, other, kept, recurrence);
  }

  public TaskDetails due(Due other) {
    return scheduled(schedule.with(other));
  }

  public TaskDetails reminded(ReminderPlan other) {
    return new TaskDetails(title, description, schedule, other, recurrence);
  }

  public TaskDetails repeated(Recurrence other) {
    return new TaskDetails(title, description, schedule, reminder, other);
  }

  /** The same, with a rule that remembers the day from which it counts. */
  TaskDetails anchored() {
    return recurrence instanceof RecurrenceRule rule
        ? schedule.due().day().map(day -> repeated(rule.anchored(day))).orElse(this)
        : this;
  }
}
