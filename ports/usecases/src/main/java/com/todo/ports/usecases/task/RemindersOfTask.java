package com.todo.ports.usecases.task;

import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskChange;
import com.todo.domain.task.TaskEvent;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.ReminderRepository;
import java.time.Instant;

/** Plans and takes back reminders as their task changes. */
final class RemindersOfTask {
  private final ReminderRepository reminders;
  private final EventPublisher events;

  RemindersOfTask(ReminderRepository reminders, EventPublisher events) {
    this.reminders = reminders;
    this.events = events;
  }

  void follow(Task task, TaskEvent event) {
    if (event instanceof TaskEvent.Created) {
      task.details().reminderTime().ifPresent(time -> schedule(task, time, event.at()));
    } else if (event instanceof TaskEvent.Updated updated) {
      updated.changes().forEach(change -> follow(task, change, event.at()));
    } else {
      cancelAll(task);
    }
  }

  private void follow(Task task, TaskChange change, Instant now) {
    if (change instanceof TaskChange.ReminderSet set) {
      cancelAll(task);
      if (task.isPending()) {
        schedule(task, set.triggerTime(), now);
      }
    } else if (change instanceof TaskChange.ReminderCleared) {
      cancelAll(task);
    } else if (change instanceof TaskChange.StatusSet && task.isPending()) {
      // What would have come up while the task was done or deleted is of no use any more.
      task.details()
          .reminderTime()
          .filter(time -> time.isAfter(now))
          .ifPresent(time -> schedule(task, time, now));
    }
  }

  private void schedule(Task task, Instant time, Instant now) {
    var id = ReminderId.of(task.id().value(), task.version());
    var scheduled = Reminder.schedule(id, task.id(), task.owner(), time, now);
    reminders.save(scheduled.state());
    events.publish(scheduled.event());
  }

  private void cancelAll(Task task) {
    reminders.open(task.id()).forEach(reminder -> reminders.save(reminder.cancelled()));
  }
}
