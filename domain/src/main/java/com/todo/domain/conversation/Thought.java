package com.todo.domain.conversation;

import java.util.List;
import java.util.Objects;

/** What came of asking a language model what a message means. */
public sealed interface Thought {

  Thought NONE = new None();

  /** Nobody was asked. */
  record None() implements Thought {}

  /** It asks for these, in order; for none if the model cannot tell either. */
  record Suggested(List<Suggestion> suggestions) implements Thought {
    public Suggested {
      suggestions = List.copyOf(suggestions);
    }
  }

  /** There is no answer. */
  record Failed(Failure why) implements Thought {
    public Failed {
      Objects.requireNonNull(why, "why");
    }
  }

  /** Why a model gives no answer. */
  enum Failure {
    /** It took longer than it may. */
    TOO_SLOW,
    /** It cannot be reached, or is broken. */
    AWAY,
    /** It has too much to do, or was paid for no more. */
    BUSY,
    /** It does not accept the key of this installation. */
    LOCKED,
    /** What it said is no answer. */
    NONSENSE,
    /** The person has asked as often as one may in a day. */
    SPENT
  }
}
