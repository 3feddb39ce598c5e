package com.todo.adapters.dapr.desks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.reminder.ReminderStatus;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.Title;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemindersOnTheWayTest {
  private final ReminderId reminder = new ReminderId(UUID.randomUUID());
  private final UserId owner = new UserId(UUID.randomUUID());

  @Test
  void arrive_as_they_were_sent() {
    var owners = Map.of(reminder, owner);
    assertEquals(owners, AskedReminders.read(AskedReminders.write(owners)));

    var titles = Map.of(reminder, new Title("Call \"mum\" — now"));
    assertEquals(titles, AskedReminders.titles(AskedReminders.answer(titles)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"a\":\"b\"}", "{\"1-1-1-1-1\":1}", "null"})
  void refuse_what_is_neither_question_nor_answer(String text) {
    assertThrows(IllegalArgumentException.class, () -> AskedReminders.read(text));
    assertThrows(IllegalArgumentException.class, () -> AskedReminders.titles(text));
  }

  @Test
  void that_were_shown_arrive_as_they_were_reported() {
    var shown = Map.of(owner, Set.of(reminder, new ReminderId(UUID.randomUUID())));
    assertEquals(shown, Receipts.read(Receipts.write(shown)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"x\":[]}", "{\"1-1-1-1-1\":1}", "{\"1-1-1-1-1\":[1]}"})
  void are_no_receipts_in_another_shape(String text) {
    assertThrows(IllegalArgumentException.class, () -> Receipts.read(text));
  }

  @Test
  void that_are_planned_arrive_as_they_were_listed() {
    var due = Instant.parse("2026-03-02T09:00:00.123456Z");
    var task = new TaskId(UUID.randomUUID());
    var planned = List.of(new Reminder(reminder, task, owner, due, ReminderStatus.PENDING));

    assertEquals(planned, PlannedReminders.read(PlannedReminders.write(planned)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{}", "[1]", "[{}]", "[{\"reminder_id\":\"1-1-1-1-1\",\"trigger_time\":1}]"})
  void are_no_plan_in_another_shape(String text) {
    assertThrows(IllegalArgumentException.class, () -> PlannedReminders.read(text));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "tomorrow", "2026-03-02"})
  void are_asked_for_until_an_instant(String text) {
    var desk = new RemindersDesk(null, null, null);
    assertThrows(IllegalArgumentException.class, () -> desk.dueBefore(text));
  }
}
