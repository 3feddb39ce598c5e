package com.todo.adapters.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.domain.conversation.Understood;
import com.todo.domain.conversation.Understood.Kind;
import com.todo.ports.interfaces.inbound.NeedsAnswer;
import com.todo.ports.interfaces.inbound.NeverPossible;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One sentence in the box, one task on the list. */
class QuickAddTest {
  private final Stage stage = new Stage();

  @Test
  void shows_which_words_were_taken_for_what() {
    var added = stage.quickAdding().add(stage.person(), "water the ficus tomorrow at 7:15 am");

    assertEquals("water the ficus", added.task().details().title().text());
    assertEquals(
        List.of(
            new Understood("tomorrow", 16, 24, Kind.DATE, "2026-11-26"),
            new Understood("at 7:15 am", 25, 35, Kind.TIME, "07:15")),
        added.understood());
  }

  @Test
  void shows_rules_and_reminders_too() {
    var read =
        stage
            .quickAdding()
            .read(stage.person(), "pay rent every month on the 1st at 9, remind me an hour before");

    assertEquals("pay rent", read.title());
    assertEquals(
        List.of("FREQ=MONTHLY;BYMONTHDAY=1", "09:00", "60"),
        read.understood().stream().map(Understood::value).toList());
    assertEquals("", read.question());
  }

  @Test
  void takes_verbs_of_other_acts_for_part_of_the_title() {
    var added = stage.quickAdding().add(stage.person(), "delete old photos on friday");

    assertEquals("delete old photos", added.task().details().title().text());
  }

  @Test
  void asks_and_adds_nothing_when_the_sentence_is_vague() {
    var asked =
        assertThrows(
            NeedsAnswer.class,
            () -> stage.quickAdding().add(stage.person(), "call mum this evening"));

    assertEquals("\"this evening\" can be many times. At what time?", asked.question());
    assertEquals(List.of(), stage.all());
  }

  @Test
  void refuses_a_day_that_no_calendar_has() {
    assertThrows(
        NeverPossible.class, () -> stage.quickAdding().add(stage.person(), "pay rent on feb 30"));
    assertEquals(List.of(), stage.all());
  }

  @Test
  void says_while_somebody_types_what_is_still_open() {
    var box = stage.quickAdding();

    assertEquals(
        "What should the task be called?", box.read(stage.person(), "tomorrow").question());
    assertEquals(
        "There is no \"feb 30\": that month has no such day. Nothing was done; say it again with"
            + " another date.",
        box.read(stage.person(), "pay rent feb 30").question());
  }
}
