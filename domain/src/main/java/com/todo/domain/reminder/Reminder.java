package com.todo.domain.reminder;

import com.todo.domain.account.UserId;
import com.todo.domain.event.Change;
import com.todo.domain.task.TaskId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** One time at which a person wants to be told about a task. */
public record Reminder(
    ReminderId id, TaskId task, UserId owner, Instant triggerTime, ReminderStatus status) {

  public Reminder {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(owner, "owner");
    triggerTime = triggerTime.truncatedTo(ChronoUnit.MICROS);
    Objects.requireNonNull(status, "status");
  }

  /** Plans to tell the person then. A moment that has passed means at once. */
  public static Change<Reminder, ReminderEvent> schedule(
      ReminderId id, TaskId task, UserId owner, Instant triggerTime, Instant now) {
    var reminder = new Reminder(id, task, owner, triggerTime, ReminderStatus.PENDING);
    return new Change<>(
        reminder, new ReminderEvent.Scheduled(id, task, owner, reminder.triggerTime, now));
  }

  /** Whether the person still has to see it. */
  public boolean isOpen() {
    return status == ReminderStatus.PENDING || status == ReminderStatus.FAILED;
  }

  /** The person has seen it; one that was taken back stays so. */
  public Reminder delivered() {
    return isOpen() ? in(ReminderStatus.DELIVERED) : this;
  }

  /** Nobody has seen it in time; one that was seen or taken back stays so. */
  public Reminder failed() {
    return isOpen() ? in(ReminderStatus.FAILED) : this;
  }

  /** It is not wanted any more; one that was seen stays so. */
  public Reminder cancelled() {
    return isOpen() ? in(ReminderStatus.CANCELLED) : this;
  }

  private Reminder in(ReminderStatus other) {
    return new Reminder(id, task, owner, triggerTime, other);
  }
}
