package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Wish;
import com.todo.domain.conversation.Wish.Implied;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Due;
import com.todo.domain.task.TaskDetails;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Says what a wish implies for a task that exists, which has days of its own. */
final class Implications {

  private Implications() {}

  static Wish of(Wish wish, TaskDetails before, ZonedDateTime now) {
    var due = wish.implies(Implied.DUE_DAY) ? day(wish, before.schedule().due(), now) : wish.due();
    var dated = wish.due(due);
    return wish.implies(Implied.REMINDER_DAY) ? reminded(dated, before, now) : dated;
  }

  /** The day that the task has, or the next one on which the rule falls. */
  private static Due day(Wish wish, Due before, ZonedDateTime now) {
    var rule = (RecurrenceRule) wish.recurrence();
    var today = now.toLocalDate();
    var from = before.day().orElse(today);
    var earliest = from.isBefore(today) ? today : from;
    var keeps = before.day().filter(day -> first(rule, day).equals(Optional.of(day)));
    return keeps
        .or(() -> before.day().flatMap(day -> first(rule, earliest)))
        .map(wish.due()::on)
        .orElse(wish.due());
  }

  private static Optional<LocalDate> first(RecurrenceRule rule, LocalDate day) {
    return rule.every(1).firstAfter(day.minusDays(1), day);
  }

  /** At that time of the day on which the task is due. */
  private static Wish reminded(Wish wish, TaskDetails before, ZonedDateTime now) {
    var due = Dues.merged(before.schedule().due(), wish.due());
    if (due.day().isEmpty() || !(wish.reminder() instanceof ReminderPlan.At at)) {
      return wish;
    }
    var time = at.instant().atZone(now.getZone()).toLocalTime();
    var moment = due.day().get().atTime(time).atZone(now.getZone());
    return wish.reminded(new ReminderPlan.At(moment.toInstant()));
  }
}
