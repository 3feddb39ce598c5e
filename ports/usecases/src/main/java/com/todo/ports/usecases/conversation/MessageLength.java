package com.todo.ports.usecases.conversation;

/** How much a person can say at once. */
final class MessageLength {
  private static final int LONGEST = 10_000;

  private MessageLength() {}

  static void check(String message) {
    var length = message.codePointCount(0, message.length());
    if (message.isBlank() || length > LONGEST) {
      throw new IllegalArgumentException(
          "message must have 1 to " + LONGEST + " characters, had " + length);
    }
  }
}
