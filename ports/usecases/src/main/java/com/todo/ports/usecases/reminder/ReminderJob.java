package com.todo.ports.usecases.reminder;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderEvent;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.TaskId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a job has to know about a reminder, as a line of three ids.
 *
 * <p>Jobs are named by the reminder: {@code reminder-…} when it is due, {@code delivery-…} when
 * somebody should have seen it, and those that came up together with it.
 */
record ReminderJob(ReminderId reminder, TaskId task, UserId owner) {
  static final String DUE = "reminder-";
  static final String DELIVERY = "delivery-";

  static ReminderJob of(ReminderEvent event) {
    return new ReminderJob(event.reminder(), event.task(), event.owner());
  }

  static Stream<ReminderJob> parse(String data) {
    return data.lines().map(ReminderJob::parseLine);
  }

  private static ReminderJob parseLine(String line) {
    var ids = line.split(" ");
    return new ReminderJob(
        new ReminderId(UUID.fromString(ids[0])),
        new TaskId(UUID.fromString(ids[1])),
        new UserId(UUID.fromString(ids[2])));
  }

  static String dueJob(ReminderId reminder) {
    return DUE + reminder;
  }

  static String deliveryJob(ReminderId reminder) {
    return DELIVERY + reminder;
  }

  static String data(List<ReminderJob> about) {
    return about.stream()
        .map(job -> job.reminder() + " " + job.task() + " " + job.owner())
        .collect(Collectors.joining("\n"));
  }
}
