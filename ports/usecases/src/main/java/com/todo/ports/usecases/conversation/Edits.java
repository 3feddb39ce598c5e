package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Edit;
import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Due;
import com.todo.domain.task.TaskDetails;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** Makes of what a task says what somebody wants it to say. */
final class Edits {

  private Edits() {}

  static TaskDetails applied(Edit edit, TaskDetails before, ZonedDateTime now) {
    if (edit instanceof Edit.Take take) {
      return Wishes.applied(Implications.of(take.wish(), before, now), before);
    }
    if (edit instanceof Edit.Postpone later) {
      return before.due(postponed(before.schedule().due(), later, now.toLocalDate()));
    }
    return cleared(before, ((Edit.Clear) edit).part());
  }

  private static TaskDetails cleared(TaskDetails before, Edit.Part part) {
    var due = before.schedule().due();
    return switch (part) {
      case DATE -> before.due(due.withoutDay());
      case TIME -> before.due(due.withoutClock());
      case REMINDER -> before.reminded(ReminderPlan.NONE);
      case RECURRENCE -> before.repeated(Recurrence.ONCE);
    };
  }

  /** A task without a day is counted from today; one without a time moves by whole days. */
  private static Due postponed(Due due, Edit.Postpone later, LocalDate today) {
    if (later.time().equals(Duration.ZERO)) {
      return due.on(due.day().orElse(today).plus(later.days()));
    }
    if (due.clock().isEmpty()) {
      return due.on(due.day().orElse(today).plusDays(later.time().toDays()));
    }
    var start = due.day().orElse(today).atTime(due.clock().orElse(LocalTime.MIN));
    var moved = start.plus(later.days()).plus(later.time());
    var timed = due.at(moved.toLocalTime());
    return due.day().isPresent() || !moved.toLocalDate().equals(today)
        ? timed.on(moved.toLocalDate())
        : timed;
  }
}
