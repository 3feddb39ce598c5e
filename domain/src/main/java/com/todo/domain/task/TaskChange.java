package com.todo.domain.task;

import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.reminder.ReminderId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** One thing about a task that is different now. What was cleared has a change of its own. */
public sealed interface TaskChange {

  record TitleSet(Title title) implements TaskChange {}

  record DescriptionSet(Description description) implements TaskChange {}

  record DescriptionCleared() implements TaskChange {}

  record DueDateSet(LocalDate date) implements TaskChange {}

  record DueDateCleared() implements TaskChange {}

  record DueTimeSet(LocalTime time) implements TaskChange {}

  record DueTimeCleared() implements TaskChange {}

  record TimeZoneSet(ZoneId zone) implements TaskChange {}

  record ReminderSet(Instant triggerTime) implements TaskChange {}

  record ReminderCleared() implements TaskChange {}

  /** The person has dealt with a reminder that came up. */
  record ReminderDismissed(ReminderId reminder) implements TaskChange {}

  record RecurrenceSet(RecurrenceRule rule, RuleId id) implements TaskChange {}

  record RecurrenceCleared() implements TaskChange {}

  /** Reopened or restored: pending or completed again. */
  record StatusSet(TaskStatus status) implements TaskChange {}
}
