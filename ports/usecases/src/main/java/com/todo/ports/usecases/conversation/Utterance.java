package com.todo.ports.usecases.conversation;

import com.todo.domain.text.PlainText;

/** What a person can say at once: 1 to 10,000 characters in any number of lines. */
final class Utterance {
  private static final int LONGEST = 10_000;

  private Utterance() {}

  /**
   * @throws IllegalArgumentException if it is longer, or says nothing, or is no text
   */
  static void check(String said) {
    if (PlainText.paragraphs("message", said, LONGEST).isEmpty()) {
      throw new IllegalArgumentException("message must have 1 to " + LONGEST + " characters");
    }
  }
}
