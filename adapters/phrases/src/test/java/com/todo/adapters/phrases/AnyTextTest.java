package com.todo.adapters.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever is written, it is read. */
class AnyTextTest {
  private static final int LONGEST = 10_000;

  @Property(tries = 500)
  void any_text_has_a_reading(@ForAll("texts") String text) {
    assertFalse(Said.read(text).acts().isEmpty());
  }

  @Property(tries = 500)
  void what_was_understood_lies_where_it_says(@ForAll("sentences") String text) {
    for (var understood : Said.task(text).understood()) {
      assertEquals(text.substring(understood.start(), understood.end()), understood.text());
    }
  }

  /** Each occurrence that was taken is gone; only what was not taken is left of the sentence. */
  @Property(tries = 500)
  void no_title_holds_words_that_were_taken_for_something_else(@ForAll("sentences") String text) {
    var sentence = "qqq " + text;
    var reading = Said.task(sentence);
    var rest = new StringBuilder(sentence);
    reading.understood().stream()
        .filter(understood -> understood.start() < understood.end())
        .forEach(u -> rest.replace(u.start(), u.end(), "\u0000".repeat(u.end() - u.start())));

    var left = letters(rest.toString());
    var title = letters(reading.wish().title());
    assertTrue(isWithin(title, left), () -> sentence + " => " + reading.wish().title());
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Whether the letters come in this order among the others. */
  private static boolean isWithin(String title, String left) {
    var at = 0;
    for (var c : title.toCharArray()) {
      at = left.indexOf(c, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  @Property(tries = 300)
  void quoted_text_is_left_alone(@ForAll("sentences") String text) {
    var quoted = "\"" + text.replaceAll("[\"“”„«»\\p{Cntrl}\\p{Cs}\\s]+", " ").strip() + " x\"";

    assertTrue(Said.task(quoted).understood().isEmpty(), quoted);
  }

  @Property(tries = 100)
  void no_piece_makes_reading_endless_however_often_it_is_repeated(@ForAll("pieces") String piece) {
    var text = (piece + " ").repeat(LONGEST / (piece.length() + 1));

    assertFalse(Said.read(text).acts().isEmpty());
  }

  @Property(tries = 100)
  void text_in_quotes_keeps_its_place_in_the_title(@ForAll("sentences") String text) {
    var quoted = "\"" + text.replaceAll("[\"“”„«»\\p{Cntrl}\\p{Cs}\\s]+", " ").strip() + " x\"";

    assertTrue(Said.task("read " + quoted + " tomorrow").wish().title().contains(quoted), quoted);
  }

  @Property(tries = 200)
  void a_pasted_text_becomes_one_act_for_each_line_at_most(@ForAll("sentences") String text) {
    var lines = text.replace(" , ", "\n");

    assertTrue(Said.read(lines).acts().size() <= Math.max(20, lines.lines().count()));
  }

  @Test
  void the_longest_text_of_single_signs_has_a_reading() {
    for (var sign : List.of("1", "a", "\"", "“", ":", "1:", "1/", "a'", "@5")) {
      assertFalse(
          Said.INTERPRETER
              .read(sign.repeat(LONGEST / sign.length()), Said.NOW, Locale.US)
              .acts()
              .isEmpty());
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(Arbitraries.strings().all().ofMaxLength(LONGEST), sentences());
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(Pieces.ALL).list().ofMaxSize(30).map(pieces -> String.join(" ", pieces));
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(Pieces.ALL);
  }
}
