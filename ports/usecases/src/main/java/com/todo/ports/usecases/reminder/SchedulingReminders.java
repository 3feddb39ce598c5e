package com.todo.ports.usecases.reminder;

import com.todo.domain.reminder.ReminderEvent;
import com.todo.domain.task.TaskChange;
import com.todo.domain.task.TaskEvent;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.inbound.EventHandler;
import com.todo.ports.interfaces.outbound.JobScheduler;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.StateStore;
import com.todo.ports.interfaces.outbound.Topic;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Plans a job for each reminder, and takes it back when the task no longer wants it; what waits to
 * be seen leaves the queue once it is dealt with.
 */
public final class SchedulingReminders implements EventHandler {
  private final JobScheduler jobs;
  private final CurrentReminders current;
  private final ReminderQueue queue;

  public SchedulingReminders(JobScheduler jobs, StateStore state) {
    this.jobs = jobs;
    this.current = new CurrentReminders(state);
    this.queue = new ReminderQueue(state);
  }

  @Override
  public String consumer() {
    return "notification";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TASK_EVENTS, Topic.REMINDER_EVENTS);
  }

  @Override
  public boolean isConcernedBy(PublishedEvent published) {
    var event = published.event();
    return event instanceof ReminderEvent.Scheduled
        || event instanceof TaskEvent.Completed
        || event instanceof TaskEvent.Deleted
        || (event instanceof TaskEvent.Updated updated
            && updated.changes().stream().anyMatch(SchedulingReminders::isTended));
  }

  @Override
  public void on(PublishedEvent published) {
    var event = published.event();
    if (event instanceof ReminderEvent.Scheduled scheduled) {
      schedule(scheduled);
    } else if (event instanceof TaskEvent.Completed || event instanceof TaskEvent.Deleted) {
      cancel(event.task());
      queue.removeAll(event.owner(), event.task());
    } else if (event instanceof TaskEvent.Updated updated) {
      updated.changes().forEach(change -> tend(updated, change));
    }
  }

  private static boolean isTended(TaskChange change) {
    return change instanceof TaskChange.ReminderCleared
        || change instanceof TaskChange.ReminderDismissed;
  }

  private void tend(TaskEvent.Updated updated, TaskChange change) {
    if (change instanceof TaskChange.ReminderCleared) {
      cancel(updated.task());
    } else if (change instanceof TaskChange.ReminderDismissed dismissed) {
      queue.remove(updated.owner(), dismissed.reminder());
    }
  }

  private void schedule(ReminderEvent.Scheduled scheduled) {
    var before = current.of(scheduled.task());
    if (before.filter(scheduled.reminder()::equals).isPresent()) {
      return;
    }
    before.map(ReminderJob::dueJob).ifPresent(jobs::cancel);
    jobs.schedule(
        ReminderJob.dueJob(scheduled.reminder()),
        scheduled.triggerTime(),
        ReminderJob.data(List.of(ReminderJob.of(scheduled))));
    current.set(scheduled.task(), scheduled.reminder());
  }

  private void cancel(TaskId task) {
    current.of(task).map(ReminderJob::dueJob).ifPresent(jobs::cancel);
    current.forget(task);
  }
}
