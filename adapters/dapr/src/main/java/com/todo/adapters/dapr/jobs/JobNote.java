package com.todo.adapters.dapr.jobs;

import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * What the scheduler keeps of a job and brings back: its data, and when it was due, which the
 * scheduler does not say. That comes last, where servers of an earlier version pass over it.
 */
record JobNote(Instant due, String data) {

  String text() {
    return data + " " + due;
  }

  /** Jobs that were planned before notes bore a time have data alone: they are not late. */
  static JobNote read(String text) {
    var end = text.lastIndexOf(' ');
    try {
      return new JobNote(
          Instant.parse(text.substring(end + 1)), text.substring(0, Math.max(end, 0)));
    } catch (DateTimeParseException e) {
      return new JobNote(Instant.MAX, text);
    }
  }
}
