package com.todo.apps.slices;

import com.todo.ports.interfaces.inbound.ConfirmDelivery;
import com.todo.ports.interfaces.inbound.EventHandler;
import com.todo.ports.interfaces.inbound.ReplanReminders;
import com.todo.ports.interfaces.inbound.RunJobs;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.JobScheduler;
import com.todo.ports.interfaces.outbound.ReminderDesk;
import com.todo.ports.interfaces.outbound.StateStore;
import com.todo.ports.usecases.reminder.ConfirmingDelivery;
import com.todo.ports.usecases.reminder.ReplanningReminders;
import com.todo.ports.usecases.reminder.RunningReminderJobs;
import com.todo.ports.usecases.reminder.SchedulingReminders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;

/** What notification-service does. */
public class NotificationSlice {

  @Produces
  @ApplicationScoped
  EventHandler scheduleReminders(JobScheduler jobs, StateStore state) {
    return new SchedulingReminders(jobs, state);
  }

  @Produces
  @ApplicationScoped
  RunJobs runJobs(
      ReminderDesk desk,
      EventPublisher events,
      JobScheduler jobs,
      StateStore state,
      InstantSource clock) {
    return new RunningReminderJobs(desk, events, jobs, state, clock);
  }

  @Produces
  @ApplicationScoped
  ReplanReminders replanReminders(ReminderDesk desk, JobScheduler jobs, InstantSource clock) {
    return new ReplanningReminders(desk, jobs, clock);
  }

  @Produces
  @ApplicationScoped
  ConfirmDelivery confirmDelivery(EventPublisher events, StateStore state, InstantSource clock) {
    return new ConfirmingDelivery(events, state, clock);
  }
}
