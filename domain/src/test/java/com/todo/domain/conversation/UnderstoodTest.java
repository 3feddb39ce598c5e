package com.todo.domain.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class UnderstoodTest {

  @Test
  void is_a_span_of_the_sentence() {
    assertEquals(0, span(0, 0).start());
    assertEquals(5, span(5, 9).start());
    assertThrows(IllegalArgumentException.class, () -> span(-1, 3));
    assertThrows(IllegalArgumentException.class, () -> span(5, 4));
  }

  private static Understood span(int start, int end) {
    return new Understood("daily", start, end, Understood.Kind.RECURRENCE, "FREQ=DAILY");
  }
}
