package com.todo.adapters.phrases.text;

/** Finds addresses and tags, whose words mean nothing else: links, e-mail addresses, "#friday". */
final class Address {
  private static final String ENDINGS = ".,;:!?)\"'";

  private Address() {}

  /** Where the address that begins here ends, exclusive; {@code start} if none begins here. */
  static int end(String text, int start) {
    if (start > 0 && !isSpace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
      return start;
    }
    var end = start;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    while (end > start && ENDINGS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > start && isAddress(text.substring(start, end)) ? end : start;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isAddress(String word) {
    var at = word.indexOf('@');
    return word.indexOf("://") > 0
        || word.startsWith("www.")
        || at > 0 && word.indexOf('.', at) > at + 1
        || word.length() > 1 && word.charAt(0) == '#' && Character.isLetter(word.charAt(1));
  }
}
