package com.todo.ports.usecases.reminder;

import com.todo.domain.reminder.Reminder;
import com.todo.ports.interfaces.inbound.ReplanReminders;
import com.todo.ports.interfaces.outbound.JobScheduler;
import com.todo.ports.interfaces.outbound.ReminderDesk;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * The jobs of a scheduler are a copy of what the reminders say, and copies get lost: with a disk,
 * or because the database comes from a backup. A job that is planned twice is one job, and a
 * reminder that comes up twice is shown once.
 */
public final class ReplanningReminders implements ReplanReminders {
  private static final Duration AHEAD = Duration.ofMinutes(30);

  private final ReminderDesk desk;
  private final JobScheduler jobs;
  private final InstantSource clock;

  public ReplanningReminders(ReminderDesk desk, JobScheduler jobs, InstantSource clock) {
    this.desk = desk;
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public void replan() {
    desk.dueBefore(clock.instant().plus(AHEAD)).forEach(this::plan);
  }

  private void plan(Reminder reminder) {
    var about = new ReminderJob(reminder.id(), reminder.task(), reminder.owner());
    jobs.schedule(
        ReminderJob.dueJob(reminder.id()),
        reminder.triggerTime(),
        ReminderJob.data(List.of(about)));
  }
}
