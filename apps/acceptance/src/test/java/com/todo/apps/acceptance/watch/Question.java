package com.todo.apps.acceptance.watch;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A question in the language of Prometheus, read only so far that the metrics in it are known. */
record Question(String text) {
  private static final Pattern TEXTS = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
  private static final Pattern LABELS =
      Pattern.compile("\\{[^}]*}|\\[[^]]*]|\\b(by|on|without|ignoring)\\s*\\([^)]*\\)");
  private static final Pattern NAME =
      Pattern.compile("(?<!\\w)[a-zA-Z_][a-zA-Z0-9_]*\\b(?!\\s*\\()");
  private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset");

  Set<String> metrics() {
    var bare = TEXTS.matcher(text).replaceAll("");
    var names = NAME.matcher(LABELS.matcher(bare).replaceAll(" "));
    var found = new TreeSet<String>();
    while (names.find()) {
      found.add(names.group());
    }
    // An operator before what it is about in parentheses looks like a function.
    found.removeAll(WORDS);
    return found;
  }
}
