package com.todo.domain.account;

/** A password as a person types it: 8 to 200 characters. Never printed. */
public record Password(String text) {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 200;

  public Password {
    var length = text.codePointCount(0, text.length());
    if (length < SHORTEST || length > LONGEST) {
      throw new IllegalArgumentException(
          "password must have " + SHORTEST + " to " + LONGEST + " characters, had " + length);
    }
  }

  @Override
  public String toString() {
    return "********";
  }
}
