package com.todo.ports.usecases.reminder;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.StaleState;
import com.todo.ports.interfaces.outbound.StateStore;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The reminders of each user that came up and were not dealt with, and the last ones that were
 * shown, so that none comes up twice. Several servers write to one queue; who was slower reads
 * again.
 */
final class ReminderQueue {
  private static final int PATIENCE = 10;
  private static final int REMEMBERED = 100;

  private final StateStore state;

  ReminderQueue(StateStore state) {
    this.state = state;
  }

  /** Those that nobody has seen, the earliest first. */
  List<WaitingReminder> of(UserId user) {
    return state.find(key(user)).stream()
        .flatMap(entry -> parse(entry.value()).stream())
        .flatMap(QueuedReminder::waiting)
        .toList();
  }

  /** Nothing happens to those that wait or were shown already. */
  void add(UserId user, List<WaitingReminder> reminders) {
    change(
        user,
        queued -> {
          var known = queued.stream().map(QueuedReminder::id).collect(toSet());
          var added = reminders.stream().filter(reminder -> !known.contains(reminder.id()));
          return Stream.concat(queued.stream(), added.map(QueuedReminder::of))
              .sorted(Comparator.comparing(QueuedReminder::triggerTime))
              .toList();
        });
  }

  void markShown(UserId user, Set<ReminderId> reminders) {
    change(
        user,
        queued ->
            withoutTheOldest(
                queued.stream()
                    .map(line -> reminders.contains(line.id()) ? line.shown() : line)
                    .toList()));
  }

  void remove(UserId user, ReminderId reminder) {
    change(user, queued -> queued.stream().filter(line -> !line.id().equals(reminder)).toList());
  }

  void removeAll(UserId user, TaskId task) {
    change(user, queued -> queued.stream().filter(line -> !line.task().equals(task)).toList());
  }

  private static List<QueuedReminder> withoutTheOldest(List<QueuedReminder> queued) {
    var shown = queued.stream().filter(QueuedReminder::isShown).toList();
    var forgotten = Set.copyOf(shown.subList(0, Math.max(0, shown.size() - REMEMBERED)));
    return queued.stream().filter(not(forgotten::contains)).toList();
  }

  private void change(UserId user, UnaryOperator<List<QueuedReminder>> change) {
    for (var attempt = 1; ; attempt++) {
      try {
        changeOnce(key(user), change);
        return;
      } catch (StaleState somebodyWasFaster) {
        if (attempt == PATIENCE) {
          throw somebodyWasFaster;
        }
      }
    }
  }

  private void changeOnce(String key, UnaryOperator<List<QueuedReminder>> change) {
    var entry = state.find(key);
    var before = entry.map(found -> parse(found.value())).orElse(List.of());
    var after = change.apply(before);
    if (after.equals(before)) {
      return;
    }
    if (entry.isPresent()) {
      state.replace(key, text(after), entry.get().etag());
    } else {
      state.create(key, text(after));
    }
  }

  private static String text(List<QueuedReminder> queued) {
    return queued.stream().map(QueuedReminder::line).collect(joining("\n"));
  }

  private static List<QueuedReminder> parse(String text) {
    return text.lines().map(QueuedReminder::parse).toList();
  }

  private static String key(UserId user) {
    return "reminder-queue:" + user;
  }
}
