package com.todo.ports.usecases.reminder;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.outbound.StaleState;
import com.todo.ports.interfaces.outbound.StateStore;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reminders of each user that came up and were not dealt with, a line each: reminder, task,
 * trigger time, title. Several servers write to one queue; who was slower reads again.
 */
final class ReminderQueue {
  private static final int PATIENCE = 10;

  private final StateStore state;

  ReminderQueue(StateStore state) {
    this.state = state;
  }

  /** The earliest first. */
  List<WaitingReminder> of(UserId user) {
    return state.find(key(user)).map(entry -> parse(entry.value())).orElse(List.of());
  }

  /** Nothing happens if it waits already. */
  void add(UserId user, WaitingReminder reminder) {
    change(
        user,
        waiting ->
            Stream.concat(
                    waiting.stream().filter(other -> !other.id().equals(reminder.id())),
                    Stream.of(reminder))
                .sorted(Comparator.comparing(WaitingReminder::triggerTime))
                .toList());
  }

  void remove(UserId user, ReminderId reminder) {
    change(user, waiting -> waiting.stream().filter(r -> !r.id().equals(reminder)).toList());
  }

  void removeAll(UserId user, TaskId task) {
    change(user, waiting -> waiting.stream().filter(r -> !r.task().equals(task)).toList());
  }

  private void change(UserId user, UnaryOperator<List<WaitingReminder>> change) {
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

  private void changeOnce(String key, UnaryOperator<List<WaitingReminder>> change) {
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

  private static String text(List<WaitingReminder> waiting) {
    return waiting.stream()
        .map(r -> r.id() + " " + r.task() + " " + r.triggerTime() + " " + r.title())
        .collect(Collectors.joining("\n"));
  }

  private static List<WaitingReminder> parse(String text) {
    return text.lines().map(line -> line.split(" ", 4)).map(ReminderQueue::reminder).toList();
  }

  private static WaitingReminder reminder(String[] parts) {
    return new WaitingReminder(
        new ReminderId(UUID.fromString(parts[0])),
        new TaskId(UUID.fromString(parts[1])),
        new Title(parts[3]),
        Instant.parse(parts[2]));
  }

  private static String key(UserId user) {
    return "reminder-queue:" + user;
  }
}
