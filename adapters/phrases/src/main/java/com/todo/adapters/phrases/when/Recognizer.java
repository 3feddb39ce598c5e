package com.todo.adapters.phrases.when;

import java.util.Optional;

/** Understands one way to say something. */
@FunctionalInterface
interface Recognizer {

  /** What the tokens from here on say, if it is something that this recognizer understands. */
  Optional<Finding> at(Hearing hearing, int i);

  /** Understands this or the other; both at the same place: the longer one, or else this. */
  default Recognizer or(Recognizer other) {
    return (hearing, i) -> {
      var mine = at(hearing, i);
      var theirs = other.at(hearing, i);
      if (mine.isEmpty() || theirs.isEmpty()) {
        return mine.or(() -> theirs);
      }
      return theirs.get().length() > mine.get().length() ? theirs : mine;
    };
  }

  /** Understands this after such a word, which then belongs to it. */
  default Recognizer after(String word) {
    return (hearing, i) -> {
      var length = hearing.length(word, i);
      return length == 0
          ? Optional.empty()
          : at(hearing, i + length).map(found -> found.startingAt(i));
    };
  }

  /** Understands this with or without such a word before it. */
  default Recognizer maybeAfter(String word) {
    return or(after(word));
  }
}
