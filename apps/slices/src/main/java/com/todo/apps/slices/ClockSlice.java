package com.todo.apps.slices;

import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

/** The time, to the microsecond, which is what databases keep. Every server has it. */
public class ClockSlice {

  @Produces
  InstantSource clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }
}
