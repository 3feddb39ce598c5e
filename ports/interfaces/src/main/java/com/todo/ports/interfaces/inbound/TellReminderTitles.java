package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.Title;
import java.util.Map;

/** What chat-api tells the service that notifies: which reminders are still wanted. */
public interface TellReminderTitles {

  /**
   * The titles of their tasks, without reminders that were taken back, seen, or never existed.
   *
   * @param owners whose each of them is
   */
  Map<ReminderId, Title> wanted(Map<ReminderId, UserId> owners);
}
