package com.todo.domain.task;

import static com.todo.domain.task.Sample.LATER;
import static com.todo.domain.task.Sample.TOMORROW;
import static com.todo.domain.task.Sample.details;
import static com.todo.domain.task.Sample.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.domain.recurrence.Pattern;
import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.reminder.ReminderPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskChangeTest {
  private static final RecurrenceRule DAILY = RecurrenceRule.every(new Pattern.Daily());

  @Test
  void names_only_what_is_different() {
    assertEquals(
        List.of(new TaskChange.TitleSet(new Title("Water the fern"))),
        changes(details().titled(new Title("Water the fern"))));
    assertEquals(
        List.of(new TaskChange.DescriptionSet(new Description("Only a little"))),
        changes(details().described(new Description("Only a little"))));
    assertEquals(
        List.of(new TaskChange.TimeZoneSet(ZoneId.of("Asia/Tokyo"))),
        changes(details().scheduled(details().schedule().in(ZoneId.of("Asia/Tokyo")))));
  }

  @Test
  void tells_day_and_time_apart() {
    assertEquals(
        List.of(new TaskChange.DueDateSet(TOMORROW.plusDays(1))),
        changes(details().due(details().schedule().due().on(TOMORROW.plusDays(1)))));
    assertEquals(
        List.of(new TaskChange.DueTimeSet(LocalTime.NOON)),
        changes(details().due(details().schedule().due().at(LocalTime.NOON))));
    assertEquals(
        List.of(new TaskChange.DueDateCleared(), new TaskChange.DueTimeCleared()),
        changes(details().due(Due.NEVER)));
  }

  @Test
  void moves_a_relative_reminder_with_the_due_moment() {
    var reminded = details().reminded(new ReminderPlan.Before(Duration.ofHours(1)));
    var before = task().change(reminded, LATER).orElseThrow().state();

    var moved = before.change(reminded.due(reminded.schedule().due().at(LocalTime.NOON)), LATER);

    assertEquals(
        List.of(
            new TaskChange.DueTimeSet(LocalTime.NOON),
            new TaskChange.ReminderSet(Instant.parse("2026-11-26T10:00:00Z"))),
        assertInstanceOf(TaskEvent.Updated.class, moved.orElseThrow().event()).changes());
  }

  @Test
  void drops_a_relative_reminder_that_has_nothing_to_go_by() {
    var reminded = details().reminded(new ReminderPlan.Before(Duration.ofHours(1)));

    assertEquals(ReminderPlan.NONE, reminded.due(Due.NEVER).reminder());
    assertThrows(
        IllegalArgumentException.class,
        () -> details().due(Due.NEVER).reminded(new ReminderPlan.Before(Duration.ofHours(1))));
  }

  @Test
  void gives_each_edit_of_a_rule_a_version_in_the_same_series() {
    var repeating = task().change(details().repeated(DAILY), LATER).orElseThrow().state();
    var edited = repeating.change(details().repeated(DAILY.every(2)), LATER).orElseThrow().state();
    var once = edited.change(details().repeated(Recurrence.ONCE), LATER).orElseThrow();

    var first = assertInstanceOf(Occurrence.InSeries.class, repeating.occurrence());
    var second = assertInstanceOf(Occurrence.InSeries.class, edited.occurrence());
    assertEquals(first.series(), second.series());
    assertNotEquals(first.rule(), second.rule());
    assertEquals(Occurrence.SINGLE, once.state().occurrence());
    assertEquals(
        List.of(new TaskChange.RecurrenceCleared()),
        assertInstanceOf(TaskEvent.Updated.class, once.event()).changes());
  }

  @Test
  void gives_those_that_follow_everything_but_the_day() {
    var first = task().change(details().repeated(DAILY), LATER).orElseThrow().state();
    var retitled = first.details().titled(new Title("Water the fern"));
    var moved = first.details().due(first.details().schedule().due().on(TOMORROW.plusDays(3)));

    assertNotEquals(
        first.occurrence(), first.change(retitled, LATER).orElseThrow().state().occurrence());
    assertEquals(
        first.occurrence(),
        first.change(retitled, Scope.THIS, LATER).orElseThrow().state().occurrence());
    assertEquals(first.occurrence(), first.change(moved, LATER).orElseThrow().state().occurrence());
  }

  private static List<TaskChange> changes(TaskDetails wanted) {
    var event = task().change(wanted, LATER).orElseThrow().event();
    return assertInstanceOf(TaskEvent.Updated.class, event).changes();
  }
}
