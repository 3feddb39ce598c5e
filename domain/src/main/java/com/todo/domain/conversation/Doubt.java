package com.todo.domain.conversation;

import com.todo.domain.task.Due;
import java.util.Objects;

/** What keeps a wish from being carried out as it was said. */
public sealed interface Doubt {

  Doubt NONE = new None();

  /** Nothing does. */
  record None() implements Doubt {}

  /** The words leave the time open: "this evening", "later". */
  record VagueTime(String words, DayPart part) implements Doubt {
    public VagueTime {
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(part, "part");
    }
  }

  /**
   * The words leave open when to remind: "remind me in the morning".
   *
   * @param day the day that they name, if any
   */
  record VagueReminder(String words, DayPart part, Due day) implements Doubt {
    public VagueReminder {
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(day, "day");
    }
  }

  /** The words name something that no calendar or clock has: "feb 30", "25:00". */
  record Impossible(String words, Flaw flaw) implements Doubt {
    public Impossible {
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(flaw, "flaw");
    }
  }

  /** What is wrong with impossible words. */
  enum Flaw {
    NO_SUCH_DAY,
    NO_SUCH_MONTH,
    NO_SUCH_TIME
  }
}
