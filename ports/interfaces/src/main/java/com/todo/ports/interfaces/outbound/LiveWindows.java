package com.todo.ports.interfaces.outbound;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;

/** The open windows of all users. */
public interface LiveWindows {

  /** Shows an event in every open window of its user, and in nobody else's. */
  void show(PublishedEvent event);

  /** Has every open window of a user show a reminder. */
  void remind(UserId user, WaitingReminder reminder);

  /** Has every open window of a user put a reminder away. */
  void dismiss(UserId user, ReminderId reminder);
}
