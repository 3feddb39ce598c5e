package com.todo.ports.usecases.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderEvent;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.inbound.DueJob;
import com.todo.ports.interfaces.inbound.RunJobs;
import com.todo.ports.interfaces.inbound.UnknownJob;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.JobScheduler;
import com.todo.ports.interfaces.outbound.ReminderDesk;
import com.todo.ports.interfaces.outbound.StateStore;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Many reminders are due at the same moment, at nine in the morning above all: whatever is asked,
 * kept and said is asked, kept and said of all of them together.
 */
public final class RunningReminderJobs implements RunJobs {
  private static final Duration TIME_TO_SHOW = Duration.ofSeconds(15);

  private final ReminderDesk desk;
  private final EventPublisher events;
  private final JobScheduler jobs;
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
    this.queue = new ReminderQueue(state);
    this.clock = clock;
  }

  @Override
  public void run(List<DueJob> due) {
    due.stream().map(DueJob::name).forEach(RunningReminderJobs::known);
    bringUp(about(due, ReminderJob.DUE).toList());
    giveUp(about(due, ReminderJob.DELIVERY).toList());
  }

  private static void known(String name) {
    if (!name.startsWith(ReminderJob.DUE) && !name.startsWith(ReminderJob.DELIVERY)) {
      throw new UnknownJob(name);
    }
  }

  private static Stream<ReminderJob> about(List<DueJob> due, String kind) {
    return due.stream()
        .filter(job -> job.name().startsWith(kind))
        .flatMap(job -> ReminderJob.parse(job.data()));
  }

  private void bringUp(List<ReminderJob> due) {
    var titles = wanted(due);
    var wanted = due.stream().filter(job -> titles.containsKey(job.reminder())).toList();
    if (wanted.isEmpty()) {
      return;
    }
    var now = clock.instant();
    // Before anybody hears of it: whoever opens a window from now on finds it there.
    queue.add(byOwner(wanted, titles, now));
    events.publish(
        wanted.stream()
            .map(
                job ->
                    new ReminderEvent.Triggered(
                        job.reminder(), job.task(), job.owner(), titles.get(job.reminder()), now))
            .toList());
    jobs.schedule(
        ReminderJob.deliveryJob(wanted.get(0).reminder()),
        now.plus(TIME_TO_SHOW),
        ReminderJob.data(wanted));
  }

  private static Map<UserId, List<WaitingReminder>> byOwner(
      List<ReminderJob> wanted, Map<ReminderId, Title> titles, Instant now) {
    return wanted.stream()
        .collect(
            groupingBy(
                ReminderJob::owner,
                mapping(
                    job ->
                        new WaitingReminder(
                            job.reminder(), job.task(), titles.get(job.reminder()), now),
                    toList())));
  }

  private void giveUp(List<ReminderJob> brought) {
    var unseen = unseen(brought);
    var titles = wanted(unseen);
    var now = clock.instant();
    events.publish(
        unseen.stream()
            .filter(job -> titles.containsKey(job.reminder()))
            .map(
                job ->
                    new ReminderEvent.Failed(
                        job.reminder(), job.task(), job.owner(), "user-offline", now))
            .toList());
  }

  private List<ReminderJob> unseen(List<ReminderJob> brought) {
    var waiting =
        queue.of(brought.stream().map(ReminderJob::owner).collect(toSet())).values().stream()
            .flatMap(List::stream)
            .map(WaitingReminder::id)
            .collect(toSet());
    return brought.stream().filter(job -> waiting.contains(job.reminder())).toList();
  }

  private Map<ReminderId, Title> wanted(List<ReminderJob> about) {
    return about.isEmpty()
        ? Map.of()
        : desk.wanted(
            about.stream()
                .collect(toMap(ReminderJob::reminder, ReminderJob::owner, (one, same) -> one)));
  }
}
