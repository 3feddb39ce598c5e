package com.todo.apps.acceptance.memory;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.inbound.ListPlannedReminders;
import com.todo.ports.interfaces.inbound.TellReminderTitles;
import com.todo.ports.interfaces.outbound.ReminderDesk;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The desk of the keeper of reminders in the same process. */
record ReminderDeskNextDoor(TellReminderTitles titles, ListPlannedReminders planned)
    implements ReminderDesk {

  @Override
  public Map<ReminderId, Title> wanted(Map<ReminderId, UserId> owners) {
    return titles.wanted(owners);
  }

  @Override
  public List<Reminder> dueBefore(Instant then) {
    return planned.dueBefore(then);
  }
}
