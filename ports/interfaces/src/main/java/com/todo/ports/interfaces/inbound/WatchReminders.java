package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a window that opens, or shows a reminder, asks for. */
public interface WatchReminders {

  /** The reminders that came up and that the person has not dealt with, the earliest first. */
  List<WaitingReminder> waiting(UserId user);

  /** Windows have shown these to their owners; what did not come up for them is ignored. */
  void shown(Map<UserId, Set<ReminderId>> shown);
}
