package com.todo.ports.usecases.reminder;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.ports.interfaces.inbound.WatchReminders;
import com.todo.ports.interfaces.outbound.DeliveryReceipts;
import com.todo.ports.interfaces.outbound.StateStore;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class WatchingReminders implements WatchReminders {
  private final ReminderQueue queue;
  private final DeliveryReceipts receipts;

  public WatchingReminders(StateStore state, DeliveryReceipts receipts) {
    this.queue = new ReminderQueue(state);
    this.receipts = receipts;
  }

  @Override
  public List<WaitingReminder> waiting(UserId user) {
    return queue.of(user);
  }

  @Override
  public void shown(Map<UserId, Set<ReminderId>> shown) {
    receipts.shown(shown);
  }
}
