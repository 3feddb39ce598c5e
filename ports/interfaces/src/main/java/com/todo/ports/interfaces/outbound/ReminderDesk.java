package com.todo.ports.interfaces.outbound;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.Title;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Where reminders are kept, seen by the service that notifies. */
public interface ReminderDesk {

  /**
   * The titles of their tasks, without reminders that were taken back, seen, or never existed.
   *
   * @param owners whose each of them is
   */
  Map<ReminderId, Title> wanted(Map<ReminderId, UserId> owners);

  /** Those that are pending and due before then, the earliest first and not too many. */
  List<Reminder> dueBefore(Instant then);
}
