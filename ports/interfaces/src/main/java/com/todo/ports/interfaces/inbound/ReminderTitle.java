package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.Title;
import java.util.Optional;

/** What chat-api tells the service that notifies: whether a reminder is still wanted. */
public interface ReminderTitle {

  /** The title of its task; nothing if the reminder was taken back, seen, or never existed. */
  Optional<Title> ifWanted(UserId owner, ReminderId reminder);
}
