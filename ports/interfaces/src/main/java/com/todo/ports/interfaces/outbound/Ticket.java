package com.todo.ports.interfaces.outbound;

import java.time.Duration;

/** A ticket and how long it is valid. Never printed. */
public record Ticket(String text, Duration validFor) {

  @Override
  public String toString() {
    return "(ticket)";
  }
}
