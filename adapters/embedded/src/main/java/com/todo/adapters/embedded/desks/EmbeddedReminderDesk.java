package com.todo.adapters.embedded.desks;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.inbound.ReminderTitle;
import com.todo.ports.interfaces.outbound.ReminderDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Asks the keeper of reminders in the same process. */
@ApplicationScoped
class EmbeddedReminderDesk implements ReminderDesk {
  private ReminderTitle title;

  protected EmbeddedReminderDesk() {} // for the CDI client proxy

  @Inject
  EmbeddedReminderDesk(ReminderTitle title) {
    this.title = title;
  }

  @Override
  public Optional<Title> ifWanted(UserId owner, ReminderId reminder) {
    return title.ifWanted(owner, reminder);
  }
}
