package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import java.util.List;
import java.util.Set;

/** What a window that opens, or shows a reminder, asks for. */
public interface WatchReminders {

  /** The reminders that came up and that the person has not dealt with, the earliest first. */
  List<WaitingReminder> waiting(UserId user);

  /** The window has shown these; unknown ones are ignored. */
  void shown(UserId user, Set<ReminderId> reminders);
}
