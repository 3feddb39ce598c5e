package com.todo.ports.usecases.task;

import com.todo.domain.account.UserId;
import com.todo.domain.event.Change;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.task.Occurrence;
import com.todo.domain.task.RuleVersion;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskEvent;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.UnknownTask;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.ReminderRepository;
import com.todo.ports.interfaces.outbound.RuleVersions;
import com.todo.ports.interfaces.outbound.TaskRepository;

/**
 * Keeps what became of a task, together with its event and with what hangs on it: the version of
 * its rule, and its reminders.
 */
public final class KeepingTask {
  private final TaskRepository tasks;
  private final RuleVersions rules;
  private final EventPublisher events;
  private final RemindersOfTask reminders;

  public KeepingTask(
      TaskRepository tasks,
      RuleVersions rules,
      ReminderRepository reminders,
      EventPublisher events) {
    this.tasks = tasks;
    this.rules = rules;
    this.events = events;
    this.reminders = new RemindersOfTask(reminders, events);
  }

  /**
   * @throws UnknownTask if it is not on this user's list
   */
  public Task load(UserId owner, TaskId id) {
    return tasks.take(owner, id).orElseThrow(() -> new UnknownTask(id));
  }

  public Task keep(Change<Task, TaskEvent> change) {
    var task = change.state();
    tasks.save(task);
    if (task.occurrence() instanceof Occurrence.InSeries place
        && task.details().recurrence() instanceof RecurrenceRule) {
      rules.keep(new RuleVersion(place.rule(), place.series(), task.details()));
    }
    events.publish(change.event());
    reminders.follow(task, change.event());
    return task;
  }
}
