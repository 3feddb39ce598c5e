package com.todo.ports.usecases.reminder;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.reminder.ReminderOver;
import com.todo.domain.reminder.ReminderStatus;
import com.todo.domain.reminder.UnknownReminder;
import com.todo.domain.task.Task;
import com.todo.ports.interfaces.inbound.SnoozeReminder;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.ReminderRepository;
import com.todo.ports.interfaces.outbound.TaskRepository;
import java.time.Instant;
import java.time.InstantSource;

public final class SnoozingReminder implements SnoozeReminder {
  private final ReminderRepository reminders;
  private final TaskRepository tasks;
  private final EventPublisher events;
  private final InstantSource clock;

  public SnoozingReminder(
      ReminderRepository reminders,
      TaskRepository tasks,
      EventPublisher events,
      InstantSource clock) {
    this.reminders = reminders;
    this.tasks = tasks;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Reminder snooze(UserId owner, ReminderId id, Instant until) {
    var now = clock.instant();
    if (!until.isAfter(now)) {
      throw new IllegalArgumentException("until must be in the future, was " + until);
    }
    var reminder = reminders.find(owner, id).orElseThrow(() -> new UnknownReminder(id));
    var task =
        tasks
            .take(owner, reminder.task())
            .filter(Task::isPending)
            .filter(pending -> reminder.status() != ReminderStatus.CANCELLED)
            .orElseThrow(() -> new ReminderOver(id));
    var again = reminders.find(owner, id.snoozed(until));
    if (again.isPresent()) {
      return again.get();
    }
    var dismissed = task.dismiss(id, now);
    tasks.save(dismissed.state());
    events.publish(dismissed.event());
    reminders.open(task.id()).forEach(open -> reminders.save(open.cancelled()));
    var later = Reminder.schedule(id.snoozed(until), task.id(), owner, until, now);
    reminders.save(later.state());
    events.publish(later.event());
    return later.state();
  }
}
