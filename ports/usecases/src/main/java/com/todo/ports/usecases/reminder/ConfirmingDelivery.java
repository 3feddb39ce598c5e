package com.todo.ports.usecases.reminder;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderEvent;
import com.todo.domain.reminder.ReminderId;
import com.todo.ports.interfaces.inbound.ConfirmDelivery;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.StateStore;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
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
  public void confirm(Map<UserId, Set<ReminderId>> shown) {
    // Published before they are marked: a crash in between repeats events that have the same ids.
    events.publish(delivered(shown));
    queue.markShown(shown);
  }

  private List<ReminderEvent.Delivered> delivered(Map<UserId, Set<ReminderId>> shown) {
    var now = clock.instant();
    return queue.of(shown.keySet()).entrySet().stream()
        .flatMap(
            waiting ->
                waiting.getValue().stream()
                    .filter(reminder -> shown.get(waiting.getKey()).contains(reminder.id()))
                    .map(
                        reminder ->
                            new ReminderEvent.Delivered(
                                reminder.id(), reminder.task(), waiting.getKey(), now)))
        .toList();
  }
}
