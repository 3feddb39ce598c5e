package com.todo.ports.usecases.live;

import com.todo.domain.event.DomainEvent;
import com.todo.domain.reminder.ReminderEvent;
import com.todo.domain.task.TaskChange;
import com.todo.domain.task.TaskEvent;
import com.todo.ports.interfaces.inbound.EventHandler;
import com.todo.ports.interfaces.outbound.LiveWindows;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.StateStore;
import com.todo.ports.interfaces.outbound.Topic;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import java.util.EnumSet;
import java.util.Set;

/** Lets every open window of a person see at once what happens on their list. */
public final class ShowingChanges implements EventHandler {
  private final LiveWindows windows;
  private final ReminderQueue queue;

  public ShowingChanges(LiveWindows windows, StateStore state) {
    this.windows = windows;
    this.queue = new ReminderQueue(state);
  }

  @Override
  public String consumer() {
    return "websocket";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TASK_EVENTS, Topic.REMINDER_EVENTS);
  }

  @Override
  public void on(PublishedEvent published) {
    tend(published.event());
    windows.show(published);
  }

  private void tend(DomainEvent event) {
    if (event instanceof ReminderEvent.Triggered triggered) {
      remind(triggered);
    } else if (event instanceof ReminderEvent.Delivered delivered) {
      queue.remove(delivered.owner(), delivered.reminder());
    } else if (event instanceof TaskEvent.Updated updated) {
      updated.changes().forEach(change -> tend(updated, change));
    } else if (event instanceof TaskEvent.Completed || event instanceof TaskEvent.Deleted) {
      queue.removeAll(event.owner(), event.task());
    }
  }

  private void remind(ReminderEvent.Triggered triggered) {
    var reminder =
        new WaitingReminder(
            triggered.reminder(), triggered.task(), triggered.title(), triggered.at());
    queue.add(triggered.owner(), reminder);
    windows.remind(triggered.owner(), reminder);
  }

  private void tend(TaskEvent.Updated updated, TaskChange change) {
    if (change instanceof TaskChange.ReminderDismissed dismissed) {
      queue.remove(updated.owner(), dismissed.reminder());
      windows.dismiss(updated.owner(), dismissed.reminder());
    }
  }
}
