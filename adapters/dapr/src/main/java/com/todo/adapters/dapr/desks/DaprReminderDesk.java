package com.todo.adapters.dapr.desks;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.outbound.ReminderDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Asks chat-api, which keeps the reminders. */
@ApplicationScoped
public class DaprReminderDesk implements ReminderDesk {
  private Invocation invocation;

  protected DaprReminderDesk() {} // for the CDI client proxy

  @Inject
  public DaprReminderDesk(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Optional<Title> ifWanted(UserId owner, ReminderId reminder) {
    var answer = invocation.get("chat-api", "reminders/%s/%s".formatted(owner, reminder));
    return Answers.optional(answer).map(Title::new);
  }
}
