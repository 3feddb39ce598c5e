package com.todo.adapters.phrases.when;

import java.util.Optional;

/** Understands what another recognizer does, and asks it once for each place of a sentence. */
final class Remembered implements Recognizer {
  private final Recognizer recognizer;

  Remembered(Recognizer recognizer) {
    this.recognizer = recognizer;
  }

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    if (hearing.isPlain(i)) {
      return Optional.empty();
    }
    return hearing.notebook().found(recognizer, hearing, i);
  }
}
