package com.todo.adapters.phrases.words;

import com.todo.adapters.phrases.text.Sentence;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words of one language, as its file lists them. */
public final class Words {
  private static final String SPOKEN = "tell.";

  /** By their first token. */
  private final Map<String, List<Phrase>> phrases;

  private final Properties lines;

  private Words(Properties lines) {
    this.lines = lines;
    this.phrases =
        lines.stringPropertyNames().stream()
            .filter(name -> !name.startsWith(SPOKEN))
            .flatMap(name -> Phrase.of(name, lines.getProperty(name)))
            .collect(Collectors.groupingBy(Phrase::start));
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

  /** Everything that is said from here on, and in how many tokens. The longest way counts. */
  public Map<String, Integer> said(Sentence sentence, int i) {
    var candidates = phrases.get(sentence.token(i).key());
    if (candidates == null || i >= sentence.size()) {
      return Map.of();
    }
    var said = new TreeMap<String, Integer>();
    for (var phrase : candidates) {
      if (phrase.standsAt(sentence, i)) {
        said.merge(phrase.name(), phrase.length(), Math::max);
      }
    }
    return said.isEmpty() ? Map.of() : said;
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
