package com.todo.ports.usecases.reminder;

import com.todo.domain.reminder.Reminder;
import com.todo.ports.interfaces.inbound.ListPlannedReminders;
import com.todo.ports.interfaces.outbound.ReminderRepository;
import java.time.Instant;
import java.util.List;

public final class ListingPlannedReminders implements ListPlannedReminders {
  private static final int MOST = 5_000;

  private final ReminderRepository reminders;

  public ListingPlannedReminders(ReminderRepository reminders) {
    this.reminders = reminders;
  }

  @Override
  public List<Reminder> dueBefore(Instant then) {
    return reminders.pending(then, MOST);
  }
}
