package com.todo.adapters.phrases.words;

import com.todo.adapters.phrases.text.Sentence;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The words of one language, as its file lists them. */
public final class Words {
  private static final String SPOKEN = "tell.";
  private final Map<String, Phrases> phrases = new HashMap<>();
  private final Map<String, Family> families = new ConcurrentHashMap<>();
  private final Properties lines;

  private Words(Properties lines) {
    this.lines = lines;
    lines.stringPropertyNames().stream()
        .filter(name -> !name.startsWith(SPOKEN))
        .forEach(name -> phrases.put(name, Phrases.of(lines.getProperty(name))));
  }

  /** Reads the file {@code <language>.words} beside this class. */
  public static Words of(String language) {
    try (var file = Words.class.getResourceAsStream(language + ".words");
        var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      var lines = new Properties();
      lines.load(reader);
      return new Words(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many tokens from here on say this; 0 if they say something else. The longest wins. */
  public int length(String name, Sentence sentence, int i) {
    return phrases.getOrDefault(name, Phrases.NONE).length(sentence, i);
  }

  /** The names that begin so and are said here, for families such as {@code number.1}. */
  public List<String> said(String family, Sentence sentence, int i) {
    return families.computeIfAbsent(family, this::family).at(sentence.token(i).key()).stream()
        .filter(name -> length(name, sentence, i) > 0)
        .toList();
  }

  private Family family(String prefix) {
    return Family.of(
        phrases.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(prefix))
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().starts())));
  }

  /** What is said in this case, to be filled in. */
  public String spoken(String name) {
    var line = lines.getProperty(SPOKEN + name);
    if (line == null) {
      throw new IllegalStateException("the file of words has no line " + SPOKEN + name);
    }
    return line;
  }
}
