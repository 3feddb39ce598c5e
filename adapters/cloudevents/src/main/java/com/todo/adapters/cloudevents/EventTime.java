package com.todo.adapters.cloudevents;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants as events carry them: in UTC, to the microsecond, which is what the database keeps. */
final class EventTime {

  private EventTime() {}

  static Instant of(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  static String text(Instant instant) {
    return of(instant).toString();
  }
}
