package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.text.Sentence;
import com.todo.adapters.phrases.text.Token;
import com.todo.adapters.phrases.words.Words;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sentence, the words of its language, and the moment at which it was said.
 *
 * @param monthFirst whether 2/3 is February 3, and not March 2
 */
public record Hearing(Sentence sentence, Words words, ZonedDateTime now, boolean monthFirst) {
  private static final int MOST_DIGITS = 4;
  private static final int MOST_MARKS = 5;
  private static final Set<String> MARKS = Set.of(".", "!", "?", ",");

  public Token token(int i) {
    return sentence.token(i);
  }

  /** How many tokens from here on say this; 0 if they do not. */
  public int length(String name, int i) {
    return words.length(name, sentence, i);
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
    return words.said(family, sentence, i).stream();
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
