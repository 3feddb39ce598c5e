package com.todo.adapters.phrases.text;

/** Finds text in double quotes of the usual shapes. */
public final class Quotation {
  private static final String OPENING = "\"“„«";
  private static final String[] CLOSING = {"\"", "”", "“”", "»"};
  private static final int LONGEST = 1_000;

  private Quotation() {}

  /**
   * Where the quotation that begins here ends, exclusive; {@code start} if none begins here. A mark
   * without its partner near by is an ordinary character.
   */
  static int end(String text, int start) {
    var shape = OPENING.indexOf(text.charAt(start));
    if (shape < 0) {
      return start;
    }
    var limit = Math.min(text.length(), start + LONGEST);
    for (var i = start + 1; i < limit; i++) {
      if (CLOSING[shape].indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return start;
  }

  /** The text without the quotes around it, if a single quotation is all it is. */
  public static String unquoted(String text) {
    return text.length() > 2 && end(text, 0) == text.length()
        ? text.substring(1, text.length() - 1).strip()
        : text;
  }
}
