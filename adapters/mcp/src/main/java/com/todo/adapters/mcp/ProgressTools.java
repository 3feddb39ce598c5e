package com.todo.adapters.mcp;

import com.todo.adapters.rest.edge.Formats;
import com.todo.adapters.rest.edge.InvalidRequest;
import com.todo.adapters.rest.edge.JsonInput;
import com.todo.domain.account.UserId;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.inbound.CompleteTask;
import com.todo.ports.interfaces.inbound.FindTask;
import com.todo.ports.interfaces.inbound.ListReminders;
import com.todo.ports.interfaces.inbound.ReopenTask;
import com.todo.ports.interfaces.inbound.SkipOccurrence;
import com.todo.ports.interfaces.inbound.SnoozeReminder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;

/** Tools that tell how far a task has come, and put off what comes next. */
@Dependent
public class ProgressTools {
  @Inject private CompleteTask completeTask;
  @Inject private ReopenTask reopenTask;
  @Inject private SkipOccurrence skipOccurrence;
  @Inject private FindTask findTask;
  @Inject private ListReminders listReminders;
  @Inject private SnoozeReminder snoozeReminder;
  @Inject private ShownTasks shown;

  JsonObject complete(UserId person, JsonInput input) {
    return shown.of(person, completeTask.complete(person, TaskIdInput.alone(input)));
  }

  JsonObject reopen(UserId person, JsonInput input) {
    return shown.of(person, reopenTask.reopen(person, TaskIdInput.alone(input)));
  }

  JsonObject skip(UserId person, JsonInput input) {
    return shown.of(person, skipOccurrence.skip(person, TaskIdInput.alone(input)));
  }

  /** Models know tasks; of a task's reminders, the latest is meant. */
  JsonObject snooze(UserId person, JsonInput input) {
    var task = TaskIdInput.read(input);
    var until = input.text("until", Formats::instant);
    input.require("until").finish();
    var found = findTask.find(person, task.orElseThrow());
    snoozeReminder.snooze(person, reminder(person, found.id()).id(), until.orElseThrow());
    return shown.of(person, findTask.find(person, found.id()));
  }

  private Reminder reminder(UserId person, TaskId task) {
    var reminder = listReminders.ofTasks(person, List.of(task)).get(task);
    if (reminder == null) {
      throw new InvalidRequest(
          "The task has no reminder that could be put off; set one with update_task.");
    }
    return reminder;
  }
}
