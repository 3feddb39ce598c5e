package com.todo.ports.usecases.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Text in which each line is a list of fields, the first of which says what the line is about. Tabs
 * separate fields; a field may hold any text.
 */
final class Lines {
  private static final String SEPARATOR = "\t";

  private Lines() {}

  static String line(List<String> fields) {
    return String.join(SEPARATOR, fields.stream().map(Lines::escaped).toList());
  }

  static List<String> fields(String line) {
    return Arrays.stream(line.split(SEPARATOR, -1)).map(Lines::unescaped).toList();
  }

  /** A line that begins with these fields and goes on with those. */
  static String line(String about, List<String> fields) {
    var all = new ArrayList<>(List.of(about));
    all.addAll(fields);
    return line(all);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String unescaped(String text) {
    var plain = new StringBuilder();
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        i++;
        plain.append(meant(text.charAt(i)));
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static char meant(char escaped) {
    return switch (escaped) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> escaped;
    };
  }
}
