package com.todo.adapters.phrases.text;

import java.util.BitSet;
import java.util.stream.Collectors;

/** What remains of a sentence, tidied into one line. */
public final class TitleText {
  private static final String LOOSE = ",;:.-–—_/|&";

  private TitleText() {}

  /** The text of the tokens that are not taken, without loose punctuation around it. */
  public static String of(Sentence sentence, BitSet taken) {
    var title = new StringBuilder();
    for (var i = 0; i < sentence.size(); i++) {
      if (!taken.get(i)) {
        var next = taken.nextSetBit(i);
        var end = next < 0 ? sentence.size() : Math.min(next, sentence.size());
        title.append(' ').append(sentence.words(i, end));
        i = end;
      }
    }
    return Quotation.unquoted(tidied(title.toString()));
  }

  /** The text of some tokens, without the quotes around it if it is a single quotation. */
  public static String of(Sentence sentence, int from, int to) {
    return Quotation.unquoted(tidied(sentence.words(from, to)));
  }

  private static String tidied(String text) {
    var line =
        text.codePoints()
            .map(c -> isSpace(c) ? ' ' : c)
            .filter(c -> Character.getType(c) != Character.SURROGATE)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return trimmed(line.replaceAll(" {2,}", " ").replace("()", ""));
  }

  private static boolean isSpace(int c) {
    return Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String trimmed(String text) {
    var from = 0;
    var to = text.length();
    while (from < to && isLoose(text.charAt(from), true)) {
      from++;
    }
    while (from < to && isLoose(text.charAt(to - 1), false)) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isLoose(char c, boolean leading) {
    return Character.isSpaceChar(c) || LOOSE.indexOf(c) >= 0 && !(leading && c == '/');
  }
}
