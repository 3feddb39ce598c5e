package com.todo.ports.testkit.fakes;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until the test moves it. */
public final class MovableClock implements InstantSource {
  private Instant now;

  public MovableClock(Instant now) {
    this.now = now;
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  public synchronized void pass(Duration time) {
    now = now.plus(time);
  }

  public synchronized void set(Instant other) {
    now = other;
  }
}
