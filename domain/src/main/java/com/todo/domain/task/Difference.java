package com.todo.domain.task;

import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.RuleInForce;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Finds what is different between two states of a task, one change for each field. */
final class Difference {
  private final List<TaskChange> changes = new ArrayList<>();

  private Difference() {}

  static List<TaskChange> between(Task before, Task after) {
    var difference = new Difference();
    difference.compare(before.details(), after.details());
    difference.compareRecurrence(before, after);
    return List.copyOf(difference.changes);
  }

  private void compare(TaskDetails before, TaskDetails after) {
    compare(
        Optional.of(before.title()), Optional.of(after.title()), TaskChange.TitleSet::new, null);
    compare(
        Optional.of(before.description()).filter(d -> !d.isEmpty()),
        Optional.of(after.description()).filter(d -> !d.isEmpty()),
        TaskChange.DescriptionSet::new,
        new TaskChange.DescriptionCleared());
    compare(
        before.schedule().due().day(),
        after.schedule().due().day(),
        TaskChange.DueDateSet::new,
        new TaskChange.DueDateCleared());
    compare(
        before.schedule().due().clock(),
        after.schedule().due().clock(),
        TaskChange.DueTimeSet::new,
        new TaskChange.DueTimeCleared());
    compare(
        Optional.of(before.schedule().zone()),
        Optional.of(after.schedule().zone()),
        TaskChange.TimeZoneSet::new,
        null);
    compare(
        before.reminderTime(),
        after.reminderTime(),
        TaskChange.ReminderSet::new,
        new TaskChange.ReminderCleared());
  }

  private <T> void compare(
      Optional<T> before, Optional<T> after, Function<T, TaskChange> set, TaskChange cleared) {
    if (!Objects.equals(before, after)) {
      changes.add(after.map(set).orElse(cleared));
    }
  }

  private void compareRecurrence(Task before, Task after) {
    var now = after.occurrence().ruleInForce();
    if (before.occurrence().ruleInForce().equals(now)) {
      return;
    }
    changes.add(
        now instanceof RuleInForce.Version version
            ? new TaskChange.RecurrenceSet(
                (RecurrenceRule) after.details().recurrence(), version.rule())
            : new TaskChange.RecurrenceCleared());
  }
}
