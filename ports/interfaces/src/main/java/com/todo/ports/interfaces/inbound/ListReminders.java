package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderStatus;
import com.todo.domain.task.TaskId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows a user's reminders. */
public interface ListReminders {

  /** Those with one of these statuses, the earliest first, at most 200. */
  List<ListedReminder> list(UserId owner, Set<ReminderStatus> statuses);

  /** The one that came up last by then, of a task that is still to be done. */
  Optional<Reminder> lastUp(UserId owner, Instant now);

  /** The latest reminder of each of these tasks that has one. */
  Map<TaskId, Reminder> ofTasks(UserId owner, Collection<TaskId> tasks);
}
