package com.todo.domain.recurrence;

import java.time.LocalDate;

/** The first day on which a rule may fall. */
public sealed interface Start {

  Start OPEN = new Open();

  /** Any day will do. */
  record Open() implements Start {}

  /** Not before this day, which is also what months and years are counted from. */
  record On(LocalDate day) implements Start {}
}
