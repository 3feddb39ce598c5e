package com.todo.ports.usecases.reminder;

import com.todo.domain.reminder.ReminderEvent;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.inbound.RunJob;
import com.todo.ports.interfaces.inbound.UnknownJob;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.JobScheduler;
import com.todo.ports.interfaces.outbound.ReminderDesk;
import com.todo.ports.interfaces.outbound.StateStore;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import java.time.Duration;
import java.time.InstantSource;

public final class RunningReminderJobs implements RunJob {
  private static final Duration TIME_TO_SHOW = Duration.ofSeconds(15);

  private final ReminderDesk desk;
  private final EventPublisher events;
  private final JobScheduler jobs;
  private final CurrentReminders current;
  private final ReminderQueue queue;
  private final InstantSource clock;

  public RunningReminderJobs(
      ReminderDesk desk,
      EventPublisher events,
      JobScheduler jobs,
      StateStore state,
      InstantSource clock) {
    this.desk = desk;
    this.events = events;
    this.jobs = jobs;
    this.current = new CurrentReminders(state);
    this.queue = new ReminderQueue(state);
    this.clock = clock;
  }

  @Override
  public void run(String name, String data) {
    if (name.startsWith(ReminderJob.DUE)) {
      var job = ReminderJob.parse(data);
      desk.ifWanted(job.owner(), job.reminder()).ifPresent(title -> trigger(job, title));
    } else if (name.startsWith(ReminderJob.DELIVERY)) {
      giveUp(ReminderJob.parse(data));
    } else {
      throw new UnknownJob(name);
    }
  }

  private void trigger(ReminderJob job, Title title) {
    var now = clock.instant();
    // Before anybody hears of it: whoever opens a window from now on finds it there.
    queue.add(job.owner(), new WaitingReminder(job.reminder(), job.task(), title, now));
    events.publish(
        new ReminderEvent.Triggered(job.reminder(), job.task(), job.owner(), title, now));
    jobs.schedule(ReminderJob.deliveryJob(job.reminder()), now.plus(TIME_TO_SHOW), job.data());
  }

  private void giveUp(ReminderJob job) {
    if (!current.isShown(job.task(), job.reminder())
        && desk.ifWanted(job.owner(), job.reminder()).isPresent()) {
      events.publish(
          new ReminderEvent.Failed(
              job.reminder(), job.task(), job.owner(), "user-offline", clock.instant()));
    }
  }
}
