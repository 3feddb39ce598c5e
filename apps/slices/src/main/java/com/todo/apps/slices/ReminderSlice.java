package com.todo.apps.slices;

import com.todo.ports.interfaces.inbound.DismissReminder;
import com.todo.ports.interfaces.inbound.EventHandler;
import com.todo.ports.interfaces.inbound.ListPlannedReminders;
import com.todo.ports.interfaces.inbound.ListReminders;
import com.todo.ports.interfaces.inbound.SnoozeReminder;
import com.todo.ports.interfaces.inbound.TellReminderTitles;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.ReminderRepository;
import com.todo.ports.interfaces.outbound.TaskRepository;
import com.todo.ports.usecases.reminder.DismissingReminder;
import com.todo.ports.usecases.reminder.KeepingReminderStatus;
import com.todo.ports.usecases.reminder.ListingPlannedReminders;
import com.todo.ports.usecases.reminder.ListingReminders;
import com.todo.ports.usecases.reminder.SnoozingReminder;
import com.todo.ports.usecases.reminder.TellingReminderTitles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;

/** What chat-api does with reminders. */
public class ReminderSlice {

  @Produces
  @ApplicationScoped
  SnoozeReminder snoozeReminder(
      ReminderRepository reminders,
      TaskRepository tasks,
      EventPublisher events,
      InstantSource clock) {
    return new SnoozingReminder(reminders, tasks, events, clock);
  }

  @Produces
  @ApplicationScoped
  DismissReminder dismissReminder(
      ReminderRepository reminders,
      TaskRepository tasks,
      EventPublisher events,
      InstantSource clock) {
    return new DismissingReminder(reminders, tasks, events, clock);
  }

  @Produces
  @ApplicationScoped
  ListReminders listReminders(ReminderRepository reminders, TaskRepository tasks) {
    return new ListingReminders(reminders, tasks);
  }

  @Produces
  @ApplicationScoped
  ListPlannedReminders listPlannedReminders(ReminderRepository reminders) {
    return new ListingPlannedReminders(reminders);
  }

  @Produces
  @ApplicationScoped
  TellReminderTitles tellReminderTitles(ReminderRepository reminders, TaskRepository tasks) {
    return new TellingReminderTitles(reminders, tasks);
  }

  @Produces
  @ApplicationScoped
  EventHandler keepReminderStatus(ReminderRepository reminders) {
    return new KeepingReminderStatus(reminders);
  }
}
