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

  /** Understands this unless such a word stands before it. */
  default Recognizer unlessAfter(String word) {
    return (hearing, i) -> hearing.says(word, i - 1) ? Optional.empty() : at(hearing, i);
  }

  /**
   * Understands this where it cannot belong to the words that follow: "buy cream at noon", not "buy
   * noon cream".
   */
  default Recognizer atAnEdge() {
    return (hearing, i) ->
        at(hearing, i)
            .filter(
                found ->
                    i == 0
                        || !hearing.token(found.to()).isWord()
                        || hearing.says("lead.time", i - 1)
                        || hearing.says("lead.date", i - 1)
                        || hearing.says("after-hour", found.to())
                        || hearing.member("day.", found.to()).isPresent()
                        || Weekdays.named(hearing, found.to()).isPresent());
  }

  /** Understands this with or without such a word before it. */
  default Recognizer maybeAfter(String word) {
    return or(after(word));
  }
}
