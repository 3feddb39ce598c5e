package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderId;
import java.time.Instant;

/** Puts a reminder off. */
public interface SnoozeReminder {

  /**
   * The reminder that comes up instead.
   *
   * @throws com.todo.domain.reminder.UnknownReminder if this user has no such reminder
   * @throws com.todo.domain.reminder.ReminderOver if it was taken back or its task is not pending
   * @throws IllegalArgumentException if {@code until} is not in the future
   */
  Reminder snooze(UserId owner, ReminderId reminder, Instant until);
}
