package com.todo.ports.usecases.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import com.todo.ports.testkit.fakes.InMemoryStateStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReminderQueueTest {
  private final InMemoryStateStore state = new InMemoryStateStore();
  private final ReminderQueue queue = new ReminderQueue(state);
  private final UserId anna = new UserId(UUID.randomUUID());

  @Test
  void gives_back_what_waits_the_earliest_first() {
    queue.add(Map.of(anna, List.of(aReminder(2), aReminder(1))));
    queue.add(Map.of(anna, List.of(aReminder(3))));

    assertEquals(List.of(aReminder(1), aReminder(2), aReminder(3)), queue.of(anna));
  }

  @Test
  void knows_what_was_shown_and_does_not_let_it_wait_again() {
    queue.add(Map.of(anna, List.of(aReminder(1), aReminder(2))));
    queue.markShown(Map.of(anna, Set.of(aReminder(1).id())));
    queue.add(Map.of(anna, List.of(aReminder(1))));

    assertEquals(List.of(aReminder(2)), queue.of(anna));
  }

  @Test
  void forgets_what_was_shown_long_ago_and_nothing_that_waits() {
    var many = IntStream.range(0, 300).mapToObj(ReminderQueueTest::aReminder).toList();
    queue.add(Map.of(anna, many));
    many.stream().skip(1).forEach(shown -> queue.markShown(Map.of(anna, Set.of(shown.id()))));

    assertEquals(List.of(aReminder(0)), queue.of(anna));
    assertEquals(101, state.find("reminder-queue:" + anna).orElseThrow().value().lines().count());
  }

  @Test
  void looks_after_many_people_at_once_and_after_each_apart() {
    var ben = new UserId(UUID.randomUUID());
    queue.add(Map.of(anna, List.of(aReminder(1)), ben, List.of(aReminder(2), aReminder(3))));
    queue.markShown(Map.of(anna, Set.of(aReminder(1).id()), ben, Set.of(aReminder(2).id())));

    assertEquals(
        Map.of(anna, List.of(), ben, List.of(aReminder(3))),
        queue.of(Set.of(anna, ben, new UserId(UUID.randomUUID()))));
  }

  @Test
  void keeps_titles_of_several_words() {
    queue.add(Map.of(anna, List.of(aReminder(1))));

    assertEquals("Call number 1", queue.of(anna).get(0).title().text());
  }

  private static WaitingReminder aReminder(int number) {
    return new WaitingReminder(
        new ReminderId(new UUID(1, number)),
        new TaskId(new UUID(2, number)),
        new Title("Call number " + number),
        Instant.ofEpochSecond(number));
  }
}
