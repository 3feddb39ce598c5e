package com.todo.adapters.phrases.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that belong together, by the words with which their phrases begin. */
final class Family {
  private final Map<String, List<String>> names = new HashMap<>();

  private Family() {}

  /**
   * @param starts the first words of each name's phrases
   */
  static Family of(Map<String, Set<String>> starts) {
    var family = new Family();
    starts.forEach(
        (name, words) ->
            words.forEach(
                word -> family.names.computeIfAbsent(word, w -> new ArrayList<>()).add(name)));
    family.names.values().forEach(names -> names.sort(Comparator.naturalOrder()));
    return family;
  }

  /** The names of which a phrase begins with this word. */
  List<String> at(String word) {
    return names.getOrDefault(word, List.of());
  }
}
