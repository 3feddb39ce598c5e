package com.todo.ports.usecases.reminder;

import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A line of a queue: reminder, task, trigger time, and a title as long as nobody has seen it.
 *
 * @param title of the task; none once a window has shown the reminder
 */
record QueuedReminder(ReminderId id, TaskId task, Instant triggerTime, Optional<Title> title) {
  private static final int FIELDS = 4;

  static QueuedReminder of(WaitingReminder reminder) {
    return new QueuedReminder(
        reminder.id(), reminder.task(), reminder.triggerTime(), Optional.of(reminder.title()));
  }

  static QueuedReminder parse(String line) {
    var fields = line.split(" ", FIELDS);
    return new QueuedReminder(
        new ReminderId(UUID.fromString(fields[0])),
        new TaskId(UUID.fromString(fields[1])),
        Instant.parse(fields[2]),
        fields.length < FIELDS ? Optional.empty() : Optional.of(new Title(fields[3])));
  }

  String line() {
    var ids = id + " " + task + " " + triggerTime;
    return title.map(text -> ids + " " + text).orElse(ids);
  }

  QueuedReminder shown() {
    return new QueuedReminder(id, task, triggerTime, Optional.empty());
  }

  boolean isShown() {
    return title.isEmpty();
  }

  Stream<WaitingReminder> waiting() {
    return title.stream().map(text -> new WaitingReminder(id, task, text, triggerTime));
  }
}
