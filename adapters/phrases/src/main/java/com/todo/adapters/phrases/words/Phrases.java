package com.todo.adapters.phrases.words;

import com.todo.adapters.phrases.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Several ways to say the same thing, each of one or more tokens. */
final class Phrases {
  static final Phrases NONE = new Phrases(Map.of());

  /** By their first token, the longest first. */
  private final Map<String, List<List<String>>> byStart;

  private Phrases(Map<String, List<List<String>>> byStart) {
    this.byStart = byStart;
  }

  /** Reads ways to say something that are separated by bars. */
  static Phrases of(String line) {
    var byStart = new HashMap<String, List<List<String>>>();
    for (var phrase : line.split("\\|")) {
      var keys = keys(phrase);
      if (!keys.isEmpty()) {
        byStart.computeIfAbsent(keys.get(0), k -> new ArrayList<>()).add(keys);
      }
    }
    byStart.values().forEach(l -> l.sort(Comparator.comparing(List<String>::size).reversed()));
    return new Phrases(byStart);
  }

  /** The words with which they begin. */
  Set<String> starts() {
    return byStart.keySet();
  }

  int length(Sentence sentence, int i) {
    return byStart.getOrDefault(sentence.token(i).key(), List.of()).stream()
        .filter(phrase -> standsAt(phrase, sentence, i))
        .mapToInt(List::size)
        .findFirst()
        .orElse(0);
  }

  private static boolean standsAt(List<String> phrase, Sentence sentence, int i) {
    return IntStream.range(0, phrase.size())
        .allMatch(k -> phrase.get(k).equals(sentence.token(i + k).key()));
  }

  private static List<String> keys(String phrase) {
    var sentence = new Sentence(phrase);
    return IntStream.range(0, sentence.size()).mapToObj(i -> sentence.token(i).key()).toList();
  }
}
