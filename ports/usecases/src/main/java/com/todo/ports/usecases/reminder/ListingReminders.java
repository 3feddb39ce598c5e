package com.todo.ports.usecases.reminder;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderStatus;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.inbound.ListReminders;
import com.todo.ports.interfaces.inbound.ListedReminder;
import com.todo.ports.interfaces.outbound.ReminderRepository;
import com.todo.ports.interfaces.outbound.TaskRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public final class ListingReminders implements ListReminders {
  private static final int MOST = 200;
  private static final int LATEST = 20;

  private final ReminderRepository reminders;
  private final TaskRepository tasks;

  public ListingReminders(ReminderRepository reminders, TaskRepository tasks) {
    this.reminders = reminders;
    this.tasks = tasks;
  }

  @Override
  public List<ListedReminder> list(UserId owner, Set<ReminderStatus> statuses) {
    return reminders.list(owner, statuses, MOST).stream()
        .flatMap(
            reminder ->
                tasks.find(owner, reminder.task()).stream().map(task -> listed(reminder, task)))
        .toList();
  }

  @Override
  public Optional<Reminder> lastUp(UserId owner, Instant now) {
    return reminders.up(owner, now, LATEST).stream()
        .filter(up -> tasks.find(owner, up.task()).filter(Task::isPending).isPresent())
        .findFirst();
  }

  @Override
  public Map<TaskId, Reminder> ofTasks(UserId owner, Collection<TaskId> tasks) {
    return reminders.latest(owner, tasks);
  }

  private static ListedReminder listed(Reminder reminder, Task task) {
    return new ListedReminder(reminder, task.details().title());
  }
}
