package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.text.Sentence;
import com.todo.adapters.phrases.text.Token;
import com.todo.adapters.phrases.words.Words;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** A sentence, the words of its language, and the moment at which it was said. */
public final class Hearing {
  private static final int MOST_DIGITS = 4;
  private static final int MOST_MARKS = 5;
  private static final Set<String> MARKS = Set.of(".", "!", "?", ",");

  private final Sentence sentence;
  private final Words words;
  private final ZonedDateTime now;
  private final boolean monthFirst;
  private List<Finding> findings = List.of();
  private boolean searched;
  private final Notebook notebook;

  /**
   * @param monthFirst whether 2/3 is February 3, and not March 2
   */
  public Hearing(Sentence sentence, Words words, ZonedDateTime now, boolean monthFirst) {
    this.sentence = sentence;
    this.words = words;
    this.now = now;
    this.monthFirst = monthFirst;
    this.notebook = new Notebook(sentence, words);
  }

  public Sentence sentence() {
    return sentence;
  }

  public ZonedDateTime now() {
    return now;
  }

  public boolean monthFirst() {
    return monthFirst;
  }

  /** Another sentence of the same person at the same moment. */
  public Hearing of(Sentence other) {
    return new Hearing(other, words, now, monthFirst);
  }

  Notebook notebook() {
    return notebook;
  }

  private Map<String, Integer> said(int i) {
    return notebook.said(i);
  }

  /** Whether nothing that is known begins here: an ordinary word of a title. */
  boolean isPlain(int i) {
    return said(i).isEmpty() && !token(i).isNumber();
  }

  /** Everything found at any place, looked for once however many ways the sentence is read. */
  List<Finding> findings() {
    if (!searched) {
      findings = Recognizers.findings(this);
      searched = true;
    }
    return findings;
  }

  public Token token(int i) {
    return sentence.token(i);
  }

  /** How many tokens from here on say this; 0 if they do not. */
  public int length(String name, int i) {
    return said(i).getOrDefault(name, 0);
  }

  public boolean says(String name, int i) {
    return length(name, i) > 0;
  }

  public LocalDate today() {
    return now.toLocalDate();
  }

  /** The number that is written here in at most four digits. */
  public OptionalInt digits(int i) {
    var token = token(i);
    return token.isNumber() && token.text().length() <= MOST_DIGITS
        ? OptionalInt.of(Integer.parseInt(token.text()))
        : OptionalInt.empty();
  }

  /** The number that is written here, in digits or as a word. */
  public OptionalInt number(int i) {
    var digits = digits(i);
    return digits.isPresent() ? digits : member("number.", i);
  }

  /** Which member of a family of words stands here, such as 2 for {@code number.2}. */
  public OptionalInt member(String family, int i) {
    return said(family, i)
        .max(Comparator.comparing(name -> length(name, i)))
        .map(name -> OptionalInt.of(Integer.parseInt(name.substring(family.length()))))
        .orElse(OptionalInt.empty());
  }

  /** How many tokens the longest member of a family takes that is said here; 0 if none is. */
  int longest(String family, int i) {
    return said(family, i).mapToInt(name -> length(name, i)).max().orElse(0);
  }

  /** What the member of a family is called that is said here. */
  public Optional<String> name(String family, int i) {
    return said(family, i).findFirst().map(name -> name.substring(family.length()));
  }

  /** The members of a family of words that are said here. */
  Stream<String> said(String family, int i) {
    var all = said(i);
    return all.isEmpty()
        ? Stream.empty()
        : all.keySet().stream().filter(name -> name.startsWith(family));
  }

  /** Whether a symbol stands here, with no space before it. */
  boolean joins(String symbol, int i) {
    return token(i).is(symbol) && token(i).glued();
  }

  /** Whether nothing but marks stands from here on. */
  boolean isOver(int i) {
    var end = i;
    while (end < i + MOST_MARKS && MARKS.contains(token(end).key())) {
      end++;
    }
    return end >= sentence.size();
  }

  /** Whether something ends before this token: a space, a symbol or the sentence. */
  boolean endsBefore(int i) {
    var next = token(i);
    return !next.glued() || !(next.isWord() || next.isNumber());
  }
}
