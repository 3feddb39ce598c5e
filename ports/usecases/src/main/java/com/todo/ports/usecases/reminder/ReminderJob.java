package com.todo.ports.usecases.reminder;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderEvent;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.TaskId;
import java.util.UUID;

/**
 * What a job about a reminder has to know, as one line of three ids.
 *
 * <p>Jobs are named by the reminder: {@code reminder-…} when it is due, {@code delivery-…} when
 * somebody should have seen it.
 */
record ReminderJob(ReminderId reminder, TaskId task, UserId owner) {
  static final String DUE = "reminder-";
  static final String DELIVERY = "delivery-";

  static ReminderJob of(ReminderEvent event) {
    return new ReminderJob(event.reminder(), event.task(), event.owner());
  }

  static ReminderJob parse(String data) {
    var ids = data.split(" ");
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

  String data() {
    return reminder + " " + task + " " + owner;
  }
}
