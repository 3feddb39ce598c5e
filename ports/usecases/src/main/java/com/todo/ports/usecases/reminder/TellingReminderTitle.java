package com.todo.ports.usecases.reminder;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.Task;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.inbound.ReminderTitle;
import com.todo.ports.interfaces.outbound.ReminderRepository;
import com.todo.ports.interfaces.outbound.TaskRepository;
import java.util.Optional;

public final class TellingReminderTitle implements ReminderTitle {
  private final ReminderRepository reminders;
  private final TaskRepository tasks;

  public TellingReminderTitle(ReminderRepository reminders, TaskRepository tasks) {
    this.reminders = reminders;
    this.tasks = tasks;
  }

  @Override
  public Optional<Title> ifWanted(UserId owner, ReminderId id) {
    return reminders
        .find(owner, id)
        .filter(Reminder::isOpen)
        .flatMap(reminder -> tasks.find(owner, reminder.task()))
        .filter(Task::isPending)
        .map(task -> task.details().title());
  }
}
