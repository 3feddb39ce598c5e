package com.todo.domain.recurrence;

import java.time.LocalDate;

/** When a rule stops. */
public sealed interface End {

  End NEVER = new Never();

  /** It goes on. */
  record Never() implements End {}

  /** After so many generated occurrences; the task that a person made is not counted. */
  record AfterCount(int occurrences) implements End {
    public AfterCount {
      if (occurrences < 1 || occurrences > 10_000) {
        throw new IllegalArgumentException("end_after_count must be 1 to 10000: " + occurrences);
      }
    }
  }

  /** The last occurrence falls on this day or before it. */
  record ByDate(LocalDate day) implements End {}
}
