package com.todo.adapters.phrases.words;

import com.todo.adapters.phrases.text.Sentence;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One way to say something, of one or more tokens.
 *
 * @param name what it says
 */
record Phrase(String name, List<String> keys) {

  /** Reads ways to say the same that are separated by bars. */
  static Stream<Phrase> of(String name, String line) {
    return Stream.of(line.split("\\|"))
        .map(Phrase::keys)
        .filter(keys -> !keys.isEmpty())
        .map(keys -> new Phrase(name, keys));
  }

  String start() {
    return keys.get(0);
  }

  int length() {
    return keys.size();
  }

  boolean standsAt(Sentence sentence, int i) {
    for (var k = 0; k < keys.size(); k++) {
      if (!keys.get(k).equals(sentence.token(i + k).key())) {
        return false;
      }
    }
    return true;
  }

  private static List<String> keys(String phrase) {
    var sentence = new Sentence(phrase);
    return IntStream.range(0, sentence.size()).mapToObj(i -> sentence.token(i).key()).toList();
  }
}
