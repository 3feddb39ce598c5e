package com.todo.apps.acceptance.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.apps.acceptance.Soon;
import com.todo.domain.task.Due;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What repeats, from the first time to the last. Extend it once for each form of the system. */
public abstract class LifeOfARecurringTaskScenario {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalTime NINE = LocalTime.of(9, 0);

  protected abstract TodoSystem system();

  @Test
  void comes_back_until_nobody_wants_it_any_more() {
    // Ada has a ficus, and the list open.
    var keeper = system().founder();
    var ada = system().newcomer("Ada");
    try (var window = ada.open()) {

      // From the day after tomorrow on it wants water every morning. She does not want to forget.
      var day = system().today().plusDays(2);
      var starting = "every day at 9 am starting " + day;
      ada.say("add water the ficus " + starting + ", remind me 10 minutes before");
      var first = only(pending(ada));
      assertEquals(at(day), first.due());
      assertEquals(tenBefore(day), first.remindedAt());
      assertEquals(new Shown("created", first.id()), window.next());
      assertEquals(new Shown("scheduled", first.id()), window.next());

      // She is early. What is done is done, and the next is there a day later, reminder and all.
      ada.complete(first);
      assertEquals(new Shown("completed", first.id()), window.next());
      var second = awaitPending(ada);
      assertEquals(new Shown("created", second.id()), window.next());
      assertEquals(new Shown("scheduled", second.id()), window.next());
      assertEquals("water the ficus", second.title().toLowerCase());
      assertEquals(at(day.plusDays(1)), second.due());
      assertEquals(tenBefore(day.plusDays(1)), second.remindedAt());

      // Was it the fern? It was not. She ticks it off once more, and once more for luck; the next
      // one is there already and does not come again.
      ada.reopen(first);
      ada.complete(first);
      ada.complete(first);
      settle(ada);
      assertEquals(second, only(pending(ada)));

      // This time the fern gets some too, this time only.
      ada.renameOnly(second, "Water the ficus and the fern");
      ada.complete(second);
      var third = awaitPending(ada);
      assertEquals("water the ficus", third.title().toLowerCase());
      assertEquals(at(day.plusDays(2)), third.due());

      // From now on with fertilizer.
      ada.rename(third, "Feed the ficus");
      ada.complete(third);
      var fourth = awaitPending(ada);
      assertEquals("Feed the ficus", fourth.title());

      // She is away that day, and leaves it out. It moves on by itself, and the reminder with it.
      ada.skip(fourth);
      var moved = only(pending(ada));
      assertEquals(fourth.id(), moved.id());
      assertEquals(at(day.plusDays(4)), moved.due());
      assertEquals(tenBefore(day.plusDays(4)), moved.remindedAt());

      // The ficus goes to a neighbour. Once more, and that was it.
      ada.stopRepeating(moved);
      ada.complete(moved);
      settle(ada);
      assertEquals(List.of(), pending(ada));

      // The trail tells of each that followed, once, and nobody has touched a word of it.
      Soon.that(() -> assertEquals(1, times("generated", ada.history(first))));
      Soon.that(() -> assertEquals(2, times("completed", ada.history(first))));
      Soon.that(() -> assertEquals(1, times("generated", keeper.audit(third))));
      Soon.that(() -> assertEquals(1, times("completed", keeper.audit(moved))));
      assertEquals(0, times("generated", keeper.audit(moved)));
      assertTrue(keeper.auditIsIntact());
    }
  }

  @Test
  void does_not_pile_up_what_was_missed() {
    var ada = system().newcomer("Ada");
    ada.say("add water the ficus every day at 9 am starting " + system().today().plusDays(1));
    var ficus = only(pending(ada));
    var missed = at(system().today().minusDays(10));

    ada.move(ficus, missed);
    assertEquals(missed, only(pending(ada)).due());
    ada.complete(ficus);

    var next = awaitPending(ada);
    assertTrue(next.due().day().orElseThrow().isAfter(system().today()), next::toString);
  }

  /**
   * Waits until all that was done has had its consequences: they follow in order, so those of
   * something later are the last.
   */
  private static void settle(Person person) {
    person.say("add call mum every day at 11 pm starting tomorrow");
    person.complete(mum(person).get(0));
    Soon.that(() -> assertEquals(1, mum(person).size()));
    person.delete(mum(person).get(0));
  }

  private static List<TaskSeen> mum(Person person) {
    return pending(person).stream().filter(t -> t.title().equalsIgnoreCase("call mum")).toList();
  }

  private static TaskSeen awaitPending(Person person) {
    Soon.that(() -> assertEquals(1, pending(person).size()));
    return only(pending(person));
  }

  private static List<TaskSeen> pending(Person person) {
    return person.list().stream().filter(task -> !task.completed()).toList();
  }

  private static TaskSeen only(List<TaskSeen> list) {
    assertEquals(1, list.size(), list::toString);
    return list.get(0);
  }

  private static long times(String what, List<String> history) {
    return history.stream().filter(what::equals).count();
  }

  private static Due at(LocalDate day) {
    return new Due.Moment(day, NINE);
  }

  private static Optional<Instant> tenBefore(LocalDate day) {
    return Optional.of(day.atTime(NINE).atZone(BERLIN).toInstant().minus(Duration.ofMinutes(10)));
  }
}
