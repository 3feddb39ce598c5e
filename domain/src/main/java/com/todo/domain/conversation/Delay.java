package com.todo.domain.conversation;

import com.todo.domain.task.Due;
import java.time.Duration;
import java.time.Period;
import java.util.Objects;

/** How long a reminder is put off. */
public sealed interface Delay {

  /** So long from now, or from when it would come up if that is later. */
  record By(Period days, Duration time) implements Delay {
    public By {
      Objects.requireNonNull(days, "days");
      Objects.requireNonNull(time, "time");
    }
  }

  /** Until then, as far as it was said. */
  record Until(Due due, Doubt doubt) implements Delay {
    public Until {
      Objects.requireNonNull(due, "due");
      Objects.requireNonNull(doubt, "doubt");
    }
  }
}
