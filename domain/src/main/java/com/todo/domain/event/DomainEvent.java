package com.todo.domain.event;

import com.todo.domain.account.UserId;
import com.todo.domain.recurrence.RecurringEvent;
import com.todo.domain.reminder.ReminderEvent;
import com.todo.domain.task.TaskEvent;
import com.todo.domain.task.TaskId;
import java.time.Instant;

/** Something that happened to one task of one user and will never be different. */
public sealed interface DomainEvent permits TaskEvent, ReminderEvent, RecurringEvent {

  /** The task it happened to. */
  TaskId task();

  /** The user whose task it is. */
  UserId owner();

  /** When it happened. */
  Instant at();
}
