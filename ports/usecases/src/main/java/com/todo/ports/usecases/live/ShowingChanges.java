package com.todo.ports.usecases.live;

import com.todo.ports.interfaces.inbound.EventHandler;
import com.todo.ports.interfaces.outbound.LiveWindows;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.Topic;
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
  public void on(PublishedEvent event) {
    windows.show(event);
  }
}
