package com.todo.ports.interfaces.outbound;

/** A request key came a second time with another request. */
public class RequestKeyReused extends RuntimeException {

  public RequestKeyReused() {
    super("This Idempotency-Key was used for a different request. Use a new key.");
  }
}
