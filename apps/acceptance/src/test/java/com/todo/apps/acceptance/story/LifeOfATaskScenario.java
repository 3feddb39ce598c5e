package com.todo.apps.acceptance.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.apps.acceptance.Soon;
import com.todo.domain.task.Due;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The product told as one story. Extend it once for each form in which the system runs. */
public abstract class LifeOfATaskScenario {

  protected abstract TodoSystem system();

  @Test
  void is_told_from_the_first_word_to_the_last() {
    // Somebody has installed the product and opened the first account, which is the
    // administrator's. Then Ada comes, and Ben.
    var keeper = system().founder();
    var ada = system().newcomer("Ada");
    var ben = system().newcomer("Ben");
    assertTrue(keeper.isAdministrator());
    assertFalse(ada.isAdministrator());
    assertFalse(ben.isAdministrator());

    // Ada has the list open in the kitchen and in the hall; Ben has his own.
    try (var kitchen = ada.open();
        var hall = ada.open();
        var bens = ben.open()) {

      // In the kitchen she says what she means to do, and it is done.
      var answer = ada.say("add water the ficus tomorrow at 7:15 am");
      assertTrue(answer.toLowerCase().contains("water the ficus"), answer);
      var ficus = only(ada.list());
      assertEquals("water the ficus", ficus.title().toLowerCase());
      var tomorrow = new Due.Moment(system().today().plusDays(1), LocalTime.of(7, 15));
      assertEquals(tomorrow, ficus.due());
      assertFalse(ficus.completed());

      // It is there in both of her windows.
      assertEquals(new Shown("created", ficus.id()), kitchen.next());
      assertEquals(new Shown("created", ficus.id()), hall.next());

      // The fern is thirsty too, and there is time until noon.
      ada.rename(ficus, "Water the ficus and the fern");
      ada.move(ficus, tomorrow.at(LocalTime.NOON));
      assertEquals("Water the ficus and the fern", only(ada.list()).title());
      assertEquals(tomorrow.at(LocalTime.NOON), only(ada.list()).due());

      // She ticks it off. It was the neighbour's ficus, so she takes that back.
      ada.complete(ficus);
      assertTrue(only(ada.list()).completed());
      ada.reopen(ficus);
      assertFalse(only(ada.list()).completed());

      // Her own is made of plastic, she thinks, and throws the task away. It is not.
      ada.delete(ficus);
      assertEquals(List.of(), ada.list());
      ada.restore(ficus);
      assertEquals("Water the ficus and the fern", only(ada.list()).title());

      // Done at last, again in words.
      ada.say("done with the ficus");
      assertTrue(only(ada.list()).completed());

      // The hall has seen it all, in order.
      var life =
          List.of("updated", "updated", "completed", "updated", "deleted", "updated", "completed");
      for (var what : life) {
        assertEquals(new Shown(what, ficus.id()), hall.next());
      }

      // Ben has seen none of it: the first thing that his window shows is his own.
      assertEquals(List.of(), ben.list());
      ben.say("add call mum");
      var mum = only(ben.list());
      assertEquals(new Shown("created", mum.id()), bens.next());

      // Each change is in the audit trail once. Ada can read the history of her task, and the
      // administrator that of any. Nobody has touched a word of it.
      var history =
          List.of(
              "completed",
              "updated",
              "deleted",
              "updated",
              "completed",
              "updated",
              "updated",
              "created");
      Soon.that(() -> assertEquals(history, ada.history(ficus)));
      Soon.that(() -> assertEquals(history, keeper.audit(ficus)));
      Soon.that(() -> assertEquals(List.of("created"), keeper.audit(mum)));
      assertTrue(keeper.auditIsIntact());
    }
  }

  @Test
  void a_change_of_mind_in_words_takes_the_last_change_back() {
    var ada = system().newcomer("Ada");
    ada.say("add water the ficus");
    var ficus = only(ada.list());

    ada.say("delete water the ficus");
    assertEquals(List.of(), ada.list());

    ada.say("undo");
    assertEquals(List.of(ficus), ada.list());
  }

  @Test
  void a_vague_time_is_asked_about_before_anything_is_created() {
    var ada = system().newcomer("Ada");

    var question = ada.say("add call mum tomorrow evening");
    assertTrue(question.contains("?"), question);
    assertEquals(List.of(), ada.list());

    ada.say("at 7 pm");
    var evening = new Due.Moment(system().today().plusDays(1), LocalTime.of(19, 0));
    assertEquals(evening, only(ada.list()).due());
  }

  private static TaskSeen only(List<TaskSeen> list) {
    assertEquals(1, list.size(), list::toString);
    return list.get(0);
  }
}
