package com.todo.domain.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.domain.conversation.Selection.Progress;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  @Test
  void has_tasks_without_a_day_only_while_it_names_none() {
    var all = Selection.of(Progress.ALL);

    assertTrue(all.isUndated());
    assertFalse(all.between(DAY, LocalDate.MAX).isUndated());
    assertFalse(all.between(LocalDate.MIN, DAY).isUndated());
  }

  @Test
  void keeps_its_days_when_the_progress_is_another() {
    assertEquals(
        new Selection(Progress.COMPLETED, DAY, DAY),
        Selection.of(Progress.ALL).between(DAY, DAY).with(Progress.COMPLETED));
  }

  @Test
  void does_not_end_before_it_begins() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Selection.of(Progress.ALL).between(DAY, DAY.minusDays(1)));
  }
}
