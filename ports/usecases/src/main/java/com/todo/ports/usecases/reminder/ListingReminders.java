package com.todo.ports.usecases.reminder;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderStatus;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.inbound.ListReminders;
import com.todo.ports.interfaces.outbound.ReminderRepository;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class ListingReminders implements ListReminders {
  private static final int MOST = 200;

  private final ReminderRepository reminders;

  public ListingReminders(ReminderRepository reminders) {
    this.reminders = reminders;
  }

  @Override
  public List<Reminder> list(UserId owner, Set<ReminderStatus> statuses) {
    return reminders.list(owner, statuses, MOST);
  }

  @Override
  public Map<TaskId, Reminder> ofTasks(UserId owner, Collection<TaskId> tasks) {
    return reminders.latest(owner, tasks);
  }
}
