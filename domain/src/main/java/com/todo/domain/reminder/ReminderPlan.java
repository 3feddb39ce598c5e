package com.todo.domain.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When a person wants to be reminded of a task. */
public sealed interface ReminderPlan {

  ReminderPlan NONE = new None();

  /** When the reminder comes up for a task due then; nothing if it has nothing to go by. */
  Optional<Instant> triggerTime(Optional<Instant> dueAt);

  /** Not at all. */
  record None() implements ReminderPlan {

    @Override
    public Optional<Instant> triggerTime(Optional<Instant> dueAt) {
      return Optional.empty();
    }
  }

  /** At this instant, whenever the task is due. */
  record At(Instant instant) implements ReminderPlan {
    public At {
      instant = instant.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public Optional<Instant> triggerTime(Optional<Instant> dueAt) {
      return Optional.of(instant);
    }
  }

  /** So long before the task is due; it moves when the due moment moves. At most a year. */
  record Before(Duration lead) implements ReminderPlan {
    private static final Duration LONGEST = Duration.ofDays(366);

    public Before {
      if (lead.isNegative() || lead.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException(
            "reminder_minutes_before must be 0 to 527040, was " + lead.toMinutes());
      }
    }

    @Override
    public Optional<Instant> triggerTime(Optional<Instant> dueAt) {
      return dueAt.map(due -> due.minus(lead));
    }
  }
}
