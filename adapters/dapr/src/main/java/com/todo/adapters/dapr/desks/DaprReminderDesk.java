package com.todo.adapters.dapr.desks;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.outbound.ReminderDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

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
  public Map<ReminderId, Title> wanted(Map<ReminderId, UserId> owners) {
    var question = AskedReminders.write(owners);
    var answer = invocation.post("chat-api", "reminders", "application/json", question);
    return AskedReminders.titles(Answers.required(answer));
  }

  @Override
  public List<Reminder> dueBefore(Instant then) {
    var answer = invocation.get("chat-api", "reminders?before=" + then);
    return PlannedReminders.read(Answers.required(answer));
  }
}
