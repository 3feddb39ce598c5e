package com.todo.ports.usecases.conversation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How well a name fits a title, the best first. */
enum Resemblance {
  /** The same words. */
  EXACT,
  /** The title begins with the name. */
  PREFIX,
  /** The title has the name somewhere. */
  PHRASE,
  /** The title has all its words, in any order. */
  WORDS,
  /** The same with small typing errors. */
  TYPOS,
  /** Not at all. */
  NONE;

  private static final int LONGEST_COMPARED = 40;
  private static final int SHORTEST_WITH_TYPO = 4;
  private static final int SHORTEST_WITH_TWO = 8;

  static Resemblance of(String name, String title) {
    var said = words(name);
    var there = words(title);
    if (said.isEmpty()) {
      return NONE;
    }
    if (said.equals(there)) {
      return EXACT;
    }
    var place = Collections.indexOfSubList(there, said);
    if (place >= 0) {
      return place == 0 ? PREFIX : PHRASE;
    }
    if (said.stream().allMatch(s -> there.stream().anyMatch(t -> t.startsWith(s)))) {
      return WORDS;
    }
    return said.stream().allMatch(s -> there.stream().anyMatch(t -> isMistyped(s, t)))
        ? TYPOS
        : NONE;
  }

  /** The words of a text in small letters, without punctuation. */
  static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}\\p{M}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static boolean isMistyped(String said, String there) {
    if (there.startsWith(said)) {
      return true;
    }
    var longest = Math.max(said.length(), there.length());
    if (said.length() < SHORTEST_WITH_TYPO || longest > LONGEST_COMPARED) {
      return false;
    }
    var allowed = said.length() < SHORTEST_WITH_TWO ? 1 : 2;
    return Math.abs(said.length() - there.length()) <= allowed
        && EditDistance.between(said, there) <= allowed;
  }
}
