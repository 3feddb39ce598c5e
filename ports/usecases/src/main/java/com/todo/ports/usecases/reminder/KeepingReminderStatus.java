package com.todo.ports.usecases.reminder;

import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderEvent;
import com.todo.ports.interfaces.inbound.EventHandler;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.ReminderRepository;
import com.todo.ports.interfaces.outbound.Topic;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Keeps the status of reminders that their owner is shown. */
public final class KeepingReminderStatus implements EventHandler {
  private final ReminderRepository reminders;

  public KeepingReminderStatus(ReminderRepository reminders) {
    this.reminders = reminders;
  }

  @Override
  public String consumer() {
    return "chat-api";
  }

  @Override
  public Set<Topic> topics() {
    return Set.of(Topic.REMINDER_EVENTS);
  }

  @Override
  public boolean isConcernedBy(PublishedEvent published) {
    return published.event() instanceof ReminderEvent.Delivered
        || published.event() instanceof ReminderEvent.Failed;
  }

  @Override
  public void on(PublishedEvent published) {
    if (published.event() instanceof ReminderEvent.Delivered delivered) {
      change(delivered, Reminder::delivered);
    } else if (published.event() instanceof ReminderEvent.Failed failed) {
      change(failed, Reminder::failed);
    }
  }

  private void change(ReminderEvent event, UnaryOperator<Reminder> change) {
    reminders.find(event.owner(), event.reminder()).map(change).ifPresent(reminders::save);
  }
}
