package com.todo.adapters.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.domain.conversation.Understood;
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
  private static final List<String> PIECES =
      List.of(
          "every",
          "on",
          "at",
          "5",
          "25:00",
          "feb 30",
          "tomorrow",
          "next",
          "friday",
          "until",
          ",",
          "remind me",
          "an hour before",
          "the",
          "1st",
          "of",
          "month",
          "\"",
          "“",
          "to",
          "by",
          "2",
          "days",
          "17/02/2027",
          "later",
          "delete",
          "all",
          "tasks",
          "is done",
          "move",
          "rename",
          "half past",
          "am",
          ":",
          "-",
          "99999999999",
          "\u202e",
          "🎂",
          "\ud83d",
          "\u0000",
          "\n");

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

  @Property(tries = 500)
  void no_title_holds_words_that_were_taken_for_something_else(@ForAll("sentences") String text) {
    var reading = Said.task("qqq " + text);
    var length =
        reading.understood().stream()
            .filter(u -> u.kind() != Understood.Kind.DATE)
            .mapToInt(u -> u.text().length())
            .sum();

    assertTrue(reading.wish().title().length() <= text.length() + 4 - length);
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
    return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join(" ", pieces));
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(PIECES);
  }
}
