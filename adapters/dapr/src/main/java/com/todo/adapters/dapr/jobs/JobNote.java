package com.todo.adapters.dapr.jobs;

import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * What the scheduler keeps of a job and brings back: its data, and before that when it was due,
 * which the scheduler does not say.
 */
record JobNote(Instant due, String data) {

  String text() {
    return due + " " + data;
  }

  /** Jobs that were planned before notes bore a time have data alone: they are not late. */
  static JobNote read(String text) {
    var end = text.indexOf(' ');
    try {
      return new JobNote(
          Instant.parse(text.substring(0, Math.max(end, 0))), text.substring(end + 1));
    } catch (DateTimeParseException e) {
      return new JobNote(Instant.MAX, text);
    }
  }
}
