package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.text.Sentence;
import com.todo.adapters.phrases.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was looked up about a sentence, so that nothing is looked up twice. */
final class Notebook {
  private final Sentence sentence;
  private final Words words;
  private final List<Map<String, Integer>> said;
  private final Map<Recognizer, Map<Integer, Optional<Finding>>> found = new IdentityHashMap<>();

  Notebook(Sentence sentence, Words words) {
    this.sentence = sentence;
    this.words = words;
    this.said = new ArrayList<>(Collections.nCopies(sentence.size(), null));
  }

  /** What the tokens from here on say, and in how many tokens. */
  Map<String, Integer> said(int i) {
    if (i < 0 || i >= said.size()) {
      return Map.of();
    }
    var known = said.get(i);
    if (known == null) {
      known = words.said(sentence, i);
      said.set(i, known);
    }
    return known;
  }

  /** What a recognizer finds at this place. */
  Optional<Finding> found(Recognizer recognizer, Hearing hearing, int i) {
    var places = found.computeIfAbsent(recognizer, r -> new HashMap<>());
    var known = places.get(i);
    if (known == null) {
      known = recognizer.at(hearing, i);
      places.put(i, known);
    }
    return known;
  }
}
