package com.todo.ports.usecases.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderEvent.Triggered;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.JobScheduler;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reminders come up: they wait to be seen, everybody hears of them, and somebody looks later. */
final class BringingUpReminders {
  private static final Duration TIME_TO_SHOW = Duration.ofSeconds(15);

  private final EventPublisher events;
  private final JobScheduler jobs;
  private final ReminderQueue queue;

  BringingUpReminders(EventPublisher events, JobScheduler jobs, ReminderQueue queue) {
    this.events = events;
    this.jobs = jobs;
    this.queue = queue;
  }

  /**
   * @param due at least one
   * @param titles of the tasks of all of them
   */
  void bringUp(List<ReminderJob> due, Map<ReminderId, Title> titles, Instant now) {
    // Before anybody hears of it: whoever opens a window from now on finds it there.
    queue.add(waiting(due, titles, now));
    events.publish(due.stream().map(job -> triggered(job, titles, now)).toList());
    jobs.schedule(
        ReminderJob.deliveryJob(due.get(0).reminder()),
        now.plus(TIME_TO_SHOW),
        ReminderJob.data(due));
  }

  private static Triggered triggered(ReminderJob job, Map<ReminderId, Title> titles, Instant now) {
    return new Triggered(job.reminder(), job.task(), job.owner(), titles.get(job.reminder()), now);
  }

  private static Map<UserId, List<WaitingReminder>> waiting(
      List<ReminderJob> due, Map<ReminderId, Title> titles, Instant now) {
    return due.stream()
        .collect(
            groupingBy(
                ReminderJob::owner,
                mapping(
                    job ->
                        new WaitingReminder(
                            job.reminder(), job.task(), titles.get(job.reminder()), now),
                    toList())));
  }
}
