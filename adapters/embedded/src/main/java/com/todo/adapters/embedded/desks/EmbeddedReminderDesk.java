package com.todo.adapters.embedded.desks;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.inbound.ListPlannedReminders;
import com.todo.ports.interfaces.inbound.TellReminderTitles;
import com.todo.ports.interfaces.outbound.ReminderDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Asks the keeper of reminders in the same process. */
@ApplicationScoped
class EmbeddedReminderDesk implements ReminderDesk {
  private TellReminderTitles titles;
  private ListPlannedReminders planned;

  protected EmbeddedReminderDesk() {} // for the CDI client proxy

  @Inject
  EmbeddedReminderDesk(TellReminderTitles titles, ListPlannedReminders planned) {
    this.titles = titles;
    this.planned = planned;
  }

  @Override
  public Map<ReminderId, Title> wanted(Map<ReminderId, UserId> owners) {
    return titles.wanted(owners);
  }

  @Override
  public List<Reminder> dueBefore(Instant then) {
    return planned.dueBefore(then);
  }
}
