package com.todo.domain.task;

import static java.time.temporal.ChronoUnit.DAYS;

import com.todo.domain.recurrence.Basis;
import com.todo.domain.recurrence.End;
import com.todo.domain.reminder.ReminderPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What comes after a recurring task that was done.
 *
 * @param details those of the next task: the same, with due day and reminder moved on together
 * @param number how many tasks of the series will have been generated, with the next
 * @param skipped how many occurrences had passed by before the task was done
 */
public record Succession(TaskDetails details, int number, int skipped) {

  /**
   * The task to come after number {@code number} of its series; nothing if the rule has ended.
   *
   * <p>It is the first occurrence after the planned day that is still to come when the task is
   * done. Without a time of day, that is a day after the day of completion on the owner's wall
   * clock.
   *
   * @param planned when the rule meant the task that is done to be due
   */
  public static Optional<Succession> of(
      RuleVersion version, Due planned, int number, Instant completedAt) {
    var rule = version.rule();
    if (rule.end() instanceof End.AfterCount last && number >= last.occurrences()) {
      return Optional.empty();
    }
    var template = version.template();
    var today = completedAt.atZone(template.schedule().zone()).toLocalDate();
    var counted = rule.basis() == Basis.DUE ? planned.day().orElse(today) : today;
    var skipped = 0;
    var next = rule.firstAfter(counted, counted);
    while (next.isPresent() && hasPassed(next.get(), template.schedule(), today, completedAt)) {
      skipped++;
      next = rule.firstAfter(next.get(), counted);
    }
    var passedBy = skipped;
    return next.map(day -> new Succession(moved(template, day), number + 1, passedBy));
  }

  private static boolean hasPassed(
      LocalDate day, Schedule schedule, LocalDate today, Instant completedAt) {
    return schedule
        .with(schedule.due().on(day))
        .dueAt()
        .map(moment -> !moment.isAfter(completedAt))
        .orElse(!day.isAfter(today));
  }

  private static TaskDetails moved(TaskDetails template, LocalDate to) {
    var due = template.schedule().due();
    var next = template.due(due.on(to));
    if (!(template.reminder() instanceof ReminderPlan.At at)) {
      return next;
    }
    var reminded = at.instant().atZone(template.schedule().zone());
    var days = DAYS.between(due.day().orElse(reminded.toLocalDate()), to);
    return next.reminded(new ReminderPlan.At(reminded.plusDays(days).toInstant()));
  }
}
