package com.todo.adapters.embedded.desks;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.inbound.TellReminderTitles;
import com.todo.ports.interfaces.outbound.ReminderDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Asks the keeper of reminders in the same process. */
@ApplicationScoped
class EmbeddedReminderDesk implements ReminderDesk {
  private TellReminderTitles titles;

  protected EmbeddedReminderDesk() {} // for the CDI client proxy

  @Inject
  EmbeddedReminderDesk(TellReminderTitles titles) {
    this.titles = titles;
  }

  @Override
  public Map<ReminderId, Title> wanted(Map<ReminderId, UserId> owners) {
    return titles.wanted(owners);
  }
}
