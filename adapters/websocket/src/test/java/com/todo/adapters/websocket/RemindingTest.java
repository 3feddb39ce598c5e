package com.todo.adapters.websocket;

import static com.todo.adapters.websocket.RemindersInHand.aReminder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.domain.reminder.ReminderId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RemindingTest {
  private final WindowScene scene = new WindowScene();

  @Test
  void shows_what_waited_after_what_was_missed() {
    var call = aReminder("Call \"mum\"");
    scene.reminders.waiting.add(call);
    scene.happens(2);

    scene.window.open(OptionalLong.of(0));

    var frames = scene.read();
    assertEquals(4, frames.size());
    assertEquals(
        "{\"type\":\"reminder\",\"reminder_id\":\"%s\",\"task_id\":\"%s\",\"title\":\"Call \\\"mum\\\"\",\"trigger_time\":\"2026-03-02T09:00:00Z\"}"
            .formatted(call.id(), call.task()),
        frames.get(3));
  }

  @Test
  void shows_a_reminder_that_comes_up_once_however_often_it_is_brought() {
    var reminder = aReminder("Call mum");
    scene.window.open(OptionalLong.empty());
    scene.window.remind(reminder);
    scene.read();
    scene.window.remind(reminder);

    assertEquals(List.of(Frames.reminder(reminder)), reminders());
  }

  @Test
  void shows_one_that_comes_up_while_the_window_opens_once() {
    var both = aReminder("Waited, and was brought");
    var live = aReminder("Was brought");
    scene.reminders.waiting.add(both);
    scene.window.remind(live);
    scene.window.remind(both);
    scene.window.open(OptionalLong.empty());

    assertEquals(List.of(Frames.reminder(both), Frames.reminder(live)), reminders());
  }

  @Test
  void says_that_one_was_put_away_even_if_an_earlier_connection_showed_it() {
    var reminder = aReminder("Call mum");
    scene.window.open(OptionalLong.empty());
    scene.read();
    scene.window.dismiss(reminder.id());
    scene.window.remind(reminder);

    assertEquals(List.of(Frames.dismissed(reminder.id())), reminders());
  }

  @Test
  void passes_on_that_the_window_has_shown_one() {
    var reminder = aReminder("Call mum");
    scene.window.open(OptionalLong.empty());
    acknowledge(reminder.id());
    scene.read();

    assertEquals(List.of(reminder.id()), scene.reminders.shown);
  }

  @Test
  void passes_it_on_again_until_somebody_hears_it() {
    var reminder = aReminder("Call mum");
    scene.opens(OptionalLong.empty());
    scene.reminders.away = true;
    acknowledge(reminder.id());
    scene.settle();
    assertEquals(List.of(), scene.reminders.shown);

    scene.reminders.away = false;
    scene.check(Duration.ofSeconds(5));
    scene.check(Duration.ofSeconds(5));

    assertEquals(List.of(reminder.id()), scene.reminders.shown);
  }

  @Test
  void lets_a_window_answer_any_number_of_reminders_at_once_but_each_only_once() {
    IntStream.range(0, 100).forEach(i -> scene.reminders.waiting.add(aReminder("Call " + i)));
    scene.window.open(OptionalLong.empty());
    scene.read();
    scene.reminders.waiting.forEach(reminder -> acknowledge(reminder.id()));
    scene.read();
    assertEquals(100, scene.reminders.shown.size());
    assertEquals(Optional.empty(), scene.wire.farewell());

    scene.reminders.waiting.stream().limit(21).forEach(reminder -> acknowledge(reminder.id()));
    scene.read();
    assertEquals(Optional.of(Farewell.NOT_ALLOWED), scene.wire.farewell());
  }

  private void acknowledge(ReminderId reminder) {
    scene.window.heard("{\"type\":\"ack\",\"reminder_id\":\"" + reminder + "\"}", true);
  }

  private List<String> reminders() {
    return scene.read().stream().filter(frame -> !frame.contains("\"hello\"")).toList();
  }
}
