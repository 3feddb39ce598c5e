package com.todo.domain.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.domain.task.Description;
import com.todo.domain.task.Title;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @Test
  void takes_white_space_off_both_ends() {
    assertEquals("Water the ficus", new Title("  Water the ficus\n").text());
  }

  @Test
  void counts_characters_and_not_their_halves() {
    assertEquals(1_000, new Title("🌱".repeat(500)).text().length());
    assertThrows(IllegalArgumentException.class, () -> new Title("🌱".repeat(501)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n", "a\u0000b", "a\u0007b", "a\nb", "a\u0085b", "\ud83c"})
  void refuses_titles_that_nobody_could_read(String text) {
    assertThrows(IllegalArgumentException.class, () -> new Title(text));
  }

  @Test
  void lets_descriptions_have_lines() {
    assertEquals("one\ntwo\tthree", new Description("one\ntwo\tthree").text());
    assertThrows(IllegalArgumentException.class, () -> new Description("a\u0000b"));
    assertThrows(IllegalArgumentException.class, () -> new Description("a".repeat(5_001)));
    assertEquals(5_000, new Description("a".repeat(5_000)).text().length());
    assertTrue(Description.NONE.isEmpty());
  }

  @Property
  void either_refuses_a_text_or_keeps_it_as_it_is(@ForAll String text) {
    try {
      var title = new Title(text);
      assertEquals(title, new Title(title.text()));
    } catch (IllegalArgumentException refused) {
      assertEquals("title", refused.getMessage().substring(0, 5));
    }
  }
}
