package com.todo.apps.acceptance.time;

import java.time.Instant;

/** The time from the moment when the server was killed until it and its callers were back. */
record Outage(Instant from, Instant to) {

  boolean covers(Instant moment) {
    return !moment.isBefore(from) && !moment.isAfter(to);
  }
}
