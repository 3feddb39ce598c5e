package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Clues.Consent;
import com.todo.domain.conversation.Reading;

/** Says which messages nobody understands without help. */
final class Puzzles {
  /** Longer ones are no sentence, and models are paid by the word. */
  private static final int LONGEST = 2_000;

  private Puzzles() {}

  static boolean isUnclear(Reading reading) {
    return reading.acts().get(0) instanceof Act.Unclear;
  }

  /** Whether a guess is worth its price: "yes" and "the second one" mean nothing by themselves. */
  static boolean isWorthAGuess(String text, Reading reading) {
    var clues = reading.clues();
    return isUnclear(reading)
        && clues.consent() == Consent.UNSAID
        && clues.places().isEmpty()
        && !clues.all()
        && text.length() <= LONGEST
        && text.codePoints().anyMatch(Character::isLetter);
  }
}
