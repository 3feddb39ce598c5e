package com.todo.adapters.phrases.acts;

/** Takes the marks of a list off the lines of a text: "- ", "* ", "1. ", "[ ] ". */
final class Bullets {
  private static final String MARKS = "-*•◦‣–—+·☐☑✓";

  private Bullets() {}

  static String removed(String line) {
    var text = line.strip();
    var bare = withoutBox(withoutNumber(withoutMark(text)));
    return bare.equals(text) ? text : bare.strip();
  }

  private static String withoutMark(String text) {
    return text.length() > 1
            && MARKS.indexOf(text.charAt(0)) >= 0
            && Character.isWhitespace(text.charAt(1))
        ? text.substring(1).strip()
        : text;
  }

  private static String withoutNumber(String text) {
    var end = 0;
    while (end < text.length() && end < 4 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    var marked =
        end > 0
            && end + 1 < text.length()
            && (text.charAt(end) == '.' || text.charAt(end) == ')')
            && Character.isWhitespace(text.charAt(end + 1));
    return marked ? text.substring(end + 1).strip() : text;
  }

  private static String withoutBox(String text) {
    return text.startsWith("[ ]") || text.startsWith("[x]") || text.startsWith("[X]")
        ? text.substring(3)
        : text;
  }
}
