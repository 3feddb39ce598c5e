package com.todo.adapters.phrases.words;

import java.util.Locale;
import java.util.Map;

/** Which words to use for whom. Another language is one more entry and its file. */
public final class Languages {
  private static final Words ENGLISH = Words.of("english");
  private static final Map<String, Words> WORDS = Map.of("en", ENGLISH);

  private Languages() {}

  /** The words of the locale's language, or English where there are none yet. */
  public static Words of(Locale locale) {
    return WORDS.getOrDefault(locale.getLanguage(), ENGLISH);
  }
}
