package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.Plain;
import java.util.Optional;

/** Keeps the others away from set phrases such as "as soon as possible". */
final class LeftAlone implements Recognizer {

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    var length = Math.max(hearing.length("left-alone", i), title(hearing, i));
    return length == 0 ? Optional.empty() : Optional.of(new Finding(i, i + length, new Plain()));
  }

  /** "Watch Friday Night Lights": several words with capital letters after such a verb. */
  private static int title(Hearing hearing, int i) {
    var end = i;
    var verb =
        hearing.length("verb-of-titles", i - 1) == 1
            || hearing.length("verb-of-titles", i - 2) == 2;
    while (verb && isCapital(hearing, end)) {
      end++;
    }
    return end > i + 1 ? end - i : 0;
  }

  private static boolean isCapital(Hearing hearing, int i) {
    var token = hearing.token(i);
    var text = token.text();
    return token.isWord()
        && Character.isUpperCase(text.charAt(0))
        && (text.length() == 1 || !Character.isUpperCase(text.charAt(1)));
  }
}
