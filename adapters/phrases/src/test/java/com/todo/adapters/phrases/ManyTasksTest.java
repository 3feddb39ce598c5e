package com.todo.adapters.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A long list is told in part, and a name is found anywhere on it. */
class ManyTasksTest {
  private final Stage stage = new Stage();

  @BeforeEach
  void three_hundred_tasks() {
    IntStream.rangeClosed(1, 299).forEach(n -> stage.say("add \"Letter " + n + "\""));
    stage.say("add Water the ficus");
    IntStream.rangeClosed(300, 520).forEach(n -> stage.say("add \"Letter " + n + "\""));
  }

  @Test
  void shows_the_first_twenty() {
    var lines = stage.say("show tasks").response().lines().toList();

    assertEquals("The first 20 pending tasks:", lines.get(0));
    assertEquals(21, lines.size());
  }

  @Test
  void offers_nine_and_says_how_many_more_there_are() {
    var lines = stage.say("complete letter").response().lines().toList();

    assertEquals("Several tasks match \"letter\". Which one?", lines.get(0));
    assertEquals("and 511 more: say more of the title.", lines.get(10));
  }

  @Test
  void finds_a_mistyped_name_on_any_page() {
    assertEquals("Done: \"Water the ficus\".", stage.say("complete water ficsu").response());
  }

  @Test
  void keeps_of_a_long_look_only_the_beginning() {
    var result = stage.say("complete letter").toolCalls().get(0).result();

    assertEquals(520, result.get("count"));
    assertTrue(result.get("tasks") instanceof List<?> shown && shown.size() == 20);
  }
}
