package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderId;

/** Puts a reminder away, in every window. */
public interface DismissReminder {

  /**
   * @throws com.todo.domain.reminder.UnknownReminder if this user has no such reminder
   */
  Reminder dismiss(UserId owner, ReminderId reminder);
}
