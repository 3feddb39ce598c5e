package com.todo.ports.interfaces.outbound;

/** The open windows of all users. */
public interface LiveWindows {

  /** Shows an event in every open window of its user, and in nobody else's. */
  void show(PublishedEvent event);
}
