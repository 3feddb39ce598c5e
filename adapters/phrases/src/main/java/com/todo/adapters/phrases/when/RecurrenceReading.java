package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.Every;
import com.todo.adapters.phrases.when.Meaning.From;
import com.todo.adapters.phrases.when.Meaning.Times;
import com.todo.adapters.phrases.when.Meaning.Until;
import com.todo.domain.recurrence.Basis;
import com.todo.domain.recurrence.End;
import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.Start;
import java.time.LocalDate;

/** Says how often something comes back. */
final class RecurrenceReading {
  private final Found found;

  RecurrenceReading(Found found) {
    this.found = found;
  }

  Recurrence recurrence() {
    return found
        .first(Every.class)
        .<Recurrence>map(
            every ->
                new RecurrenceRule(
                    every.pattern(),
                    every.interval(),
                    every.afterCompletion() ? Basis.COMPLETION : Basis.DUE,
                    start(),
                    end()))
        .orElse(Recurrence.ONCE);
  }

  private Start start() {
    return found
        .first(From.class)
        .<Start>map(from -> new Start.On(from.first()))
        .orElse(Start.OPEN);
  }

  private End end() {
    return found
        .first(Until.class)
        .<End>map(until -> new End.ByDate(inOrder(until.last())))
        .or(() -> found.first(Times.class).map(times -> new End.AfterCount(times.number())))
        .orElse(End.NEVER);
  }

  /** "Starting aug 5 ending nov 30" ends in the november after it has begun. */
  private LocalDate inOrder(LocalDate last) {
    return found
        .first(From.class)
        .filter(from -> last.isBefore(from.first()))
        .map(from -> last.plusYears(1))
        .orElse(last);
  }
}
