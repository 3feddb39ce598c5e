package com.todo.domain.text;

/** Text that a person wrote and that every store and screen can show. */
public final class PlainText {

  private PlainText() {}

  /**
   * One line of text without surrounding white space.
   *
   * @throws IllegalArgumentException if it is shorter or longer than allowed, in characters (code
   *     points), or holds control characters or half of a surrogate pair
   */
  public static String line(String name, String text, int shortest, int longest) {
    return checked(name, text.strip(), shortest, longest, false);
  }

  /** Like {@link #line}, but line breaks and tabs are welcome. */
  public static String paragraphs(String name, String text, int longest) {
    return checked(name, text.strip(), 0, longest, true);
  }

  private static String checked(
      String name, String text, int shortest, int longest, boolean severalLines) {
    var length = text.codePointCount(0, text.length());
    if (length < shortest || length > longest) {
      throw new IllegalArgumentException(
          "%s must have %d to %d characters, had %d".formatted(name, shortest, longest, length));
    }
    text.codePoints()
        .filter(c -> !isShowable(c, severalLines))
        .findFirst()
        .ifPresent(
            c -> {
              throw new IllegalArgumentException(
                  "%s must not contain the control character U+%04X".formatted(name, c));
            });
    return text;
  }

  private static boolean isShowable(int c, boolean severalLines) {
    if (severalLines && (c == '\n' || c == '\r' || c == '\t')) {
      return true;
    }
    return !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
  }
}
