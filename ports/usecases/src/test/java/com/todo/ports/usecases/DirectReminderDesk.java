package com.todo.ports.usecases;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.outbound.ReminderDesk;
import com.todo.ports.interfaces.outbound.ReminderRepository;
import com.todo.ports.interfaces.outbound.TaskRepository;
import com.todo.ports.usecases.reminder.ListingPlannedReminders;
import com.todo.ports.usecases.reminder.TellingReminderTitles;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The desk of the keeper of reminders, with nothing in between. */
record DirectReminderDesk(ReminderRepository reminders, TaskRepository tasks)
    implements ReminderDesk {

  @Override
  public Map<ReminderId, Title> wanted(Map<ReminderId, UserId> owners) {
    return new TellingReminderTitles(reminders, tasks).wanted(owners);
  }

  @Override
  public List<Reminder> dueBefore(Instant then) {
    return new ListingPlannedReminders(reminders).dueBefore(then);
  }
}
