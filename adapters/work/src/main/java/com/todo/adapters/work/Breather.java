package com.todo.adapters.work;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Keeps many callers from asking again and again for what is away: one failure speaks for all who
 * come within the next while.
 */
public final class Breather {
  private final InstantSource clock;
  private final Duration length;
  private volatile Instant until = Instant.MIN;

  public Breather(InstantSource clock, Duration length) {
    this.clock = clock;
    this.length = length;
  }

  /** Something turned out to be away. */
  public void take() {
    until = clock.instant().plus(length);
  }

  /** Whether it is too early to ask again. */
  public boolean isTaken() {
    return clock.instant().isBefore(until);
  }
}
