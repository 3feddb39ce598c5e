package com.todo.adapters.phrases.when;

import com.todo.domain.conversation.DayPart;
import com.todo.domain.conversation.Doubt;
import com.todo.domain.recurrence.Pattern;
import com.todo.domain.task.Due;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;

/** What a few words say about when. */
public sealed interface Meaning {

  /** On this day. */
  record OnDay(LocalDate date) implements Meaning {}

  /** At this time. */
  record AtTime(LocalTime time, Certainty certainty) implements Meaning {

    /** Whether morning and afternoon cannot be confused. */
    public boolean exact() {
      return certainty == Certainty.EXACT;
    }
  }

  /** How sure it is which half of the day a time belongs to. */
  enum Certainty {
    /** It was said, or there is no other. */
    EXACT,
    /** In digits with minutes: as written, unless other words say the part of the day. */
    WRITTEN,
    /** An hour as people speak of it, which few do of those at night. */
    SPOKEN;

    static Certainty of(boolean exact) {
      return exact ? EXACT : SPOKEN;
    }
  }

  /** At this moment. */
  record AtMoment(LocalDateTime moment) implements Meaning {}

  /** In this part of the day, at no time in particular. */
  record InPart(DayPart part, boolean today) implements Meaning {}

  /** At no time, as there is none such. */
  record Never(Doubt.Flaw flaw) implements Meaning {}

  /** So much later than something else. */
  record Later(Period days, Duration time) implements Meaning {}

  /** Again and again. */
  record Every(Pattern pattern, int interval, boolean afterCompletion) implements Meaning {}

  /** Not to be understood, although it looks as if it could. */
  record Plain() implements Meaning {}

  /** Coming back until this day. */
  record Until(LocalDate last) implements Meaning {}

  /** Coming back so often. */
  record Times(int number) implements Meaning {}

  /** Coming back from this day on. */
  record From(LocalDate first) implements Meaning {}

  /** With a reminder so long before. */
  record RemindBefore(Period days, Duration time) implements Meaning {}

  /** With a reminder so many days before, at this time. */
  record RemindDaysBefore(int days, AtTime time) implements Meaning {}

  /** With a reminder at this time of the same day. */
  record RemindAtTime(AtTime time) implements Meaning {}

  /** With a reminder some time on this day. */
  record RemindOnDay(LocalDate date) implements Meaning {}

  /**
   * With a reminder in this part of the day, at no time in particular.
   *
   * @param day the day that is named, if any
   * @param from where the words begin that say the part, and {@code to} where they end
   */
  record RemindInPart(DayPart part, Due day, int from, int to) implements Meaning {}

  /** With a reminder at this moment. */
  record RemindAtMoment(LocalDateTime moment) implements Meaning {}
}
