package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Refusal;
import com.todo.domain.reminder.ReminderOver;
import com.todo.domain.reminder.UnknownReminder;
import com.todo.domain.task.NotRecurring;
import com.todo.domain.task.StaleTask;
import com.todo.domain.task.TaskAlreadyDone;
import com.todo.domain.task.TaskGone;
import com.todo.domain.task.TaskNotDeleted;
import com.todo.domain.task.TaskNotDone;
import com.todo.domain.task.Title;
import com.todo.domain.task.UnknownTask;
import java.util.Optional;

/** Tells refusals of the list, which a person can act on, from errors, which nobody can. */
final class Refusals {

  private Refusals() {}

  static Optional<Refusal> of(RuntimeException error, Title title) {
    if (error instanceof UnknownTask || error instanceof TaskGone) {
      return Optional.of(new Refusal.Gone(title));
    }
    if (error instanceof StaleTask
        || error instanceof TaskAlreadyDone
        || error instanceof TaskNotDone
        || error instanceof TaskNotDeleted
        || error instanceof ReminderOver
        || error instanceof UnknownReminder
        || error instanceof NotRecurring) {
      return Optional.of(new Refusal.ChangedSince(title));
    }
    return of(error);
  }

  /** Values that the list does not take. */
  static Optional<Refusal> of(RuntimeException error) {
    return error instanceof IllegalArgumentException
        ? Optional.of(new Refusal.NotAccepted(error.getMessage()))
        : Optional.empty();
  }
}
