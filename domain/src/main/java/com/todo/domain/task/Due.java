package com.todo.domain.task;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When a task is due on its owner's wall clock: a day, a time of day, both, or neither. */
public sealed interface Due {

  Due NEVER = new Open();

  /** The day, if there is one. */
  default Optional<LocalDate> day() {
    return Optional.empty();
  }

  /** The time of day to the minute, if there is one. */
  default Optional<LocalTime> clock() {
    return Optional.empty();
  }

  /** Due on this day, at the time that was set before, if any. */
  default Due on(LocalDate day) {
    return clock().<Due>map(time -> new Moment(day, time)).orElse(new Day(day));
  }

  /** Due at this time, on the day that was set before, if any. */
  default Due at(LocalTime time) {
    return day().<Due>map(day -> new Moment(day, time)).orElse(new Clock(time));
  }

  default Due withoutDay() {
    return clock().<Due>map(Clock::new).orElse(NEVER);
  }

  default Due withoutClock() {
    return day().<Due>map(Day::new).orElse(NEVER);
  }

  /** Not due at any time. */
  record Open() implements Due {}

  /** Due some time on a day. */
  record Day(LocalDate date) implements Due {

    @Override
    public Optional<LocalDate> day() {
      return Optional.of(date);
    }
  }

  /** Due at a time of day, on whichever day. */
  record Clock(LocalTime time) implements Due {

    public Clock {
      time = time.truncatedTo(ChronoUnit.MINUTES);
    }

    @Override
    public Optional<LocalTime> clock() {
      return Optional.of(time);
    }
  }

  /** Due on a day at a time. */
  record Moment(LocalDate date, LocalTime time) implements Due {

    public Moment {
      time = time.truncatedTo(ChronoUnit.MINUTES);
    }

    @Override
    public Optional<LocalDate> day() {
      return Optional.of(date);
    }

    @Override
    public Optional<LocalTime> clock() {
      return Optional.of(time);
    }
  }
}
