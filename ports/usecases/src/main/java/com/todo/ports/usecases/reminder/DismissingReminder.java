package com.todo.ports.usecases.reminder;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.reminder.UnknownReminder;
import com.todo.domain.task.Task;
import com.todo.ports.interfaces.inbound.DismissReminder;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.ReminderRepository;
import com.todo.ports.interfaces.outbound.TaskRepository;
import java.time.InstantSource;
import java.util.function.Predicate;

public final class DismissingReminder implements DismissReminder {
  private final ReminderRepository reminders;
  private final TaskRepository tasks;
  private final EventPublisher events;
  private final InstantSource clock;

  public DismissingReminder(
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
  public Reminder dismiss(UserId owner, ReminderId id) {
    var reminder = reminders.find(owner, id).orElseThrow(() -> new UnknownReminder(id));
    tasks
        .take(owner, reminder.task())
        .filter(Predicate.not(Task::isDeleted))
        .map(task -> task.dismiss(id, clock.instant()))
        .ifPresent(
            change -> {
              tasks.save(change.state());
              events.publish(change.event());
            });
    var seen = reminder.delivered();
    reminders.save(seen);
    return seen;
  }
}
