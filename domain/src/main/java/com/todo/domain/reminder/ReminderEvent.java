package com.todo.domain.reminder;

import com.todo.domain.account.UserId;
import com.todo.domain.event.DomainEvent;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.Title;
import java.time.Instant;

/** What can happen to a reminder. */
public sealed interface ReminderEvent extends DomainEvent {

  ReminderId reminder();

  /** It is to come up at {@code triggerTime}. */
  record Scheduled(ReminderId reminder, TaskId task, UserId owner, Instant triggerTime, Instant at)
      implements ReminderEvent {}

  /** Its time has come. */
  record Triggered(ReminderId reminder, TaskId task, UserId owner, Title title, Instant at)
      implements ReminderEvent {}

  /** A window of the person has shown it. */
  record Delivered(ReminderId reminder, TaskId task, UserId owner, Instant at)
      implements ReminderEvent {}

  /** Nobody saw it in time; it waits for the next connection. */
  record Failed(ReminderId reminder, TaskId task, UserId owner, String reason, Instant at)
      implements ReminderEvent {}
}
