package com.todo.ports.usecases.reminder;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderEvent;
import com.todo.domain.reminder.ReminderId;
import com.todo.ports.interfaces.inbound.ConfirmDelivery;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.StateStore;
import java.time.InstantSource;
import java.util.Set;

public final class ConfirmingDelivery implements ConfirmDelivery {
  private final EventPublisher events;
  private final ReminderQueue queue;
  private final InstantSource clock;

  public ConfirmingDelivery(EventPublisher events, StateStore state, InstantSource clock) {
    this.events = events;
    this.queue = new ReminderQueue(state);
    this.clock = clock;
  }

  @Override
  public void confirm(UserId owner, Set<ReminderId> reminders) {
    var now = clock.instant();
    var waited =
        queue.of(owner).stream().filter(waiting -> reminders.contains(waiting.id())).toList();
    // Published before they are marked: a crash in between repeats events that have the same ids.
    events.publish(
        waited.stream()
            .map(shown -> new ReminderEvent.Delivered(shown.id(), shown.task(), owner, now))
            .toList());
    queue.markShown(owner, reminders);
  }
}
