package com.todo.ports.interfaces.inbound;

/** Makes good what a scheduler has lost. */
public interface ReplanReminders {

  /** Plans the reminders that are due soon, or were due and have not come up, once more. */
  void replan();
}
