package com.todo.adapters.cloudevents;

/** The text is not an event that this product knows; the message says what does not fit. */
public class UnreadableEvent extends RuntimeException {

  UnreadableEvent(String message) {
    super(message);
  }

  UnreadableEvent(String message, Throwable cause) {
    super(message, cause);
  }
}
