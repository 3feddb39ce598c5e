package com.todo.adapters.websocket;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.inbound.WatchReminders;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** The reminders that wait, as a test says, and those that windows have shown. */
final class RemindersInHand implements WatchReminders {
  final List<WaitingReminder> waiting = new CopyOnWriteArrayList<>();
  final List<ReminderId> shown = new CopyOnWriteArrayList<>();
  boolean away;

  static WaitingReminder aReminder(String title) {
    return new WaitingReminder(
        new ReminderId(UUID.randomUUID()),
        new TaskId(UUID.randomUUID()),
        new Title(title),
        Instant.parse("2026-03-02T09:00:00Z"));
  }

  @Override
  public List<WaitingReminder> waiting(UserId user) {
    return waiting;
  }

  @Override
  public void shown(Map<UserId, Set<ReminderId>> reminders) {
    if (away) {
      throw new IllegalStateException("nobody is there to hear of it");
    }
    reminders.values().forEach(shown::addAll);
  }
}
