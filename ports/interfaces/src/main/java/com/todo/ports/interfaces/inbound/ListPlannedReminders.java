package com.todo.ports.interfaces.inbound;

import com.todo.domain.reminder.Reminder;
import java.time.Instant;
import java.util.List;

/** What chat-api tells the service that notifies: which reminders are to come up soon. */
public interface ListPlannedReminders {

  /** Those that are pending and due before then, the earliest first and not too many. */
  List<Reminder> dueBefore(Instant then);
}
