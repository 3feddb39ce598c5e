package com.todo.ports.usecases.reminder;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.inbound.TellReminderTitles;
import com.todo.ports.interfaces.outbound.ReminderRepository;
import com.todo.ports.interfaces.outbound.TaskRepository;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

public final class TellingReminderTitles implements TellReminderTitles {
  private final ReminderRepository reminders;
  private final TaskRepository tasks;

  public TellingReminderTitles(ReminderRepository reminders, TaskRepository tasks) {
    this.reminders = reminders;
    this.tasks = tasks;
  }

  @Override
  public Map<ReminderId, Title> wanted(Map<ReminderId, UserId> owners) {
    var open =
        reminders.findAll(owners.keySet()).stream()
            .filter(reminder -> reminder.owner().equals(owners.get(reminder.id())))
            .filter(Reminder::isOpen)
            .toList();
    var titles = pending(open);
    return open.stream()
        .filter(reminder -> titles.containsKey(reminder.task()))
        .collect(Collectors.toMap(Reminder::id, reminder -> titles.get(reminder.task())));
  }

  private Map<TaskId, Title> pending(List<Reminder> open) {
    return tasks.findAll(open.stream().map(Reminder::task).distinct().toList()).stream()
        .filter(Task::isPending)
        .collect(Collectors.toMap(Task::id, task -> task.details().title()));
  }
}
