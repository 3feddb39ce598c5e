package com.todo.ports.interfaces.outbound;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.Title;
import java.util.Optional;

/** Where reminders are kept, seen by the service that notifies. */
public interface ReminderDesk {

  /** The title of its task; nothing if the reminder was taken back, seen, or never existed. */
  Optional<Title> ifWanted(UserId owner, ReminderId reminder);
}
