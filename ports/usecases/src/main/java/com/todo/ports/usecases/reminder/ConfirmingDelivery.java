package com.todo.ports.usecases.reminder;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderEvent;
import com.todo.ports.interfaces.inbound.ConfirmDelivery;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.JobScheduler;
import com.todo.ports.interfaces.outbound.StateStore;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import java.time.InstantSource;

public final class ConfirmingDelivery implements ConfirmDelivery {
  private final EventPublisher events;
  private final JobScheduler jobs;
  private final CurrentReminders current;
  private final ReminderQueue queue;
  private final InstantSource clock;

  public ConfirmingDelivery(
      EventPublisher events, JobScheduler jobs, StateStore state, InstantSource clock) {
    this.events = events;
    this.jobs = jobs;
    this.current = new CurrentReminders(state);
    this.queue = new ReminderQueue(state);
    this.clock = clock;
  }

  @Override
  public void confirm(UserId owner, WaitingReminder reminder) {
    // Published before it is marked: a crash in between repeats an event that has the same id.
    if (current.isShown(reminder.task(), reminder.id())) {
      return;
    }
    events.publish(
        new ReminderEvent.Delivered(reminder.id(), reminder.task(), owner, clock.instant()));
    current.markShown(reminder.task(), reminder.id());
    queue.remove(owner, reminder.id());
    jobs.cancel(ReminderJob.deliveryJob(reminder.id()));
  }
}
