package com.todo.ports.usecases.reminder;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.todo.domain.reminder.ReminderEvent.Failed;
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
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Many reminders are due at the same moment, at nine in the morning above all: whatever is asked,
 * kept and said is asked, kept and said of all of them together.
 */
public final class RunningReminderJobs implements RunJobs {
  private final ReminderDesk desk;
  private final EventPublisher events;
  private final ReminderQueue queue;
  private final BringingUpReminders bringing;
  private final InstantSource clock;

  public RunningReminderJobs(
      ReminderDesk desk,
      EventPublisher events,
      JobScheduler jobs,
      StateStore state,
      InstantSource clock) {
    this.desk = desk;
    this.events = events;
    this.queue = new ReminderQueue(state);
    this.bringing = new BringingUpReminders(events, jobs, queue);
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
    if (!wanted.isEmpty()) {
      bringing.bringUp(wanted, titles, clock.instant());
    }
  }

  private void giveUp(List<ReminderJob> brought) {
    var unseen = unseen(brought);
    var titles = wanted(unseen);
    events.publish(
        unseen.stream()
            .filter(job -> titles.containsKey(job.reminder()))
            .map(this::failed)
            .toList());
  }

  private Failed failed(ReminderJob job) {
    return new Failed(job.reminder(), job.task(), job.owner(), "user-offline", clock.instant());
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
