package com.todo.ports.usecases.live;

import com.todo.domain.event.DomainEvent;
import com.todo.domain.reminder.ReminderEvent;
import com.todo.domain.task.TaskChange;
import com.todo.domain.task.TaskEvent;
import com.todo.ports.interfaces.inbound.EventHandler;
import com.todo.ports.interfaces.outbound.LiveWindows;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.Topic;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import java.util.EnumSet;
import java.util.Set;

/** Lets every open window of a person see at once what happens on their list. */
public final class ShowingChanges implements EventHandler {
  private final LiveWindows windows;

  public ShowingChanges(LiveWindows windows) {
    this.windows = windows;
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
    tell(published.event());
    windows.show(published);
  }

  private void tell(DomainEvent event) {
    if (event instanceof ReminderEvent.Triggered triggered) {
      windows.remind(
          triggered.owner(),
          new WaitingReminder(
              triggered.reminder(), triggered.task(), triggered.title(), triggered.at()));
    } else if (event instanceof TaskEvent.Updated updated) {
      updated.changes().forEach(change -> tell(updated, change));
    }
  }

  private void tell(TaskEvent.Updated updated, TaskChange change) {
    if (change instanceof TaskChange.ReminderDismissed dismissed) {
      windows.dismiss(updated.owner(), dismissed.reminder());
    }
  }
}
