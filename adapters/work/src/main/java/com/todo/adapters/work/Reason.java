package com.todo.adapters.work;

/** Why something failed, in one line: what the innermost cause says. */
public final class Reason {
  private static final int LONGEST = 500;

  private Reason() {}

  public static String of(Throwable failure) {
    var cause = failure;
    for (var depth = 0; cause.getCause() != null && depth < 20; depth++) {
      cause = cause.getCause();
    }
    var text = "%s: %s".formatted(cause.getClass().getSimpleName(), cause.getMessage());
    var line = text.lines().findFirst().orElse(text);
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
  }
}
