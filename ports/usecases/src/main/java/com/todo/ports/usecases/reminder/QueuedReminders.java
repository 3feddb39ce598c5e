package com.todo.ports.usecases.reminder;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What one user's queue holds, a line each: what came up and was not dealt with, the earliest
 * first, and the last ones that were shown, so that none comes up twice.
 */
record QueuedReminders(List<QueuedReminder> lines) {
  static final QueuedReminders NONE = new QueuedReminders(List.of());
  private static final int REMEMBERED = 100;

  static QueuedReminders parse(String text) {
    return new QueuedReminders(text.lines().map(QueuedReminder::parse).toList());
  }

  String text() {
    return lines.stream().map(QueuedReminder::line).collect(joining("\n"));
  }

  /** Those that nobody has seen. */
  List<WaitingReminder> waiting() {
    return lines.stream().flatMap(QueuedReminder::waiting).toList();
  }

  /** Nothing happens to those that wait or were shown already. */
  QueuedReminders with(List<WaitingReminder> reminders) {
    var known = lines.stream().map(QueuedReminder::id).collect(toSet());
    var added = reminders.stream().filter(reminder -> !known.contains(reminder.id()));
    return new QueuedReminders(
        Stream.concat(lines.stream(), added.map(QueuedReminder::of))
            .sorted(Comparator.comparing(QueuedReminder::triggerTime))
            .toList());
  }

  QueuedReminders withShown(Set<ReminderId> reminders) {
    var after =
        lines.stream().map(line -> reminders.contains(line.id()) ? line.shown() : line).toList();
    var shown = after.stream().filter(QueuedReminder::isShown).toList();
    var forgotten = Set.copyOf(shown.subList(0, Math.max(0, shown.size() - REMEMBERED)));
    return new QueuedReminders(after).without(forgotten::contains);
  }

  QueuedReminders without(ReminderId reminder) {
    return without(line -> line.id().equals(reminder));
  }

  QueuedReminders without(TaskId task) {
    return without(line -> line.task().equals(task));
  }

  private QueuedReminders without(Predicate<QueuedReminder> gone) {
    return new QueuedReminders(lines.stream().filter(not(gone)).toList());
  }
}
