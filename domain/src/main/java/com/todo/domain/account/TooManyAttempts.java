package com.todo.domain.account;

import java.time.Duration;

/** The password of an address was guessed wrongly too often; it may be tried again later. */
public class TooManyAttempts extends RuntimeException {
  private final Duration remaining;

  public TooManyAttempts(Duration wait) {
    super("Too many failed attempts. Try again in " + Math.max(1, wait.toSeconds()) + " seconds.");
    this.remaining = wait;
  }

  /** How long to wait before the next attempt is looked at. */
  public Duration remaining() {
    return remaining;
  }
}
