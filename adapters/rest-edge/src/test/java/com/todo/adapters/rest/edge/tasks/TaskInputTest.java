package com.todo.adapters.rest.edge.tasks;

import static com.todo.ports.testkit.builders.TaskBuilder.aTask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.adapters.rest.edge.FieldError;
import com.todo.adapters.rest.edge.InvalidRequest;
import com.todo.adapters.rest.edge.JsonInput;
import com.todo.adapters.rest.edge.JsonShape;
import com.todo.domain.recurrence.Pattern;
import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Description;
import com.todo.domain.task.Due;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.Title;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskInputTest {
  private static final Due CHRISTMAS_EVE =
      new Due.Moment(LocalDate.of(2026, 12, 24), LocalTime.of(18, 0));
  private static final ReminderPlan HOUR_BEFORE = new ReminderPlan.Before(Duration.ofHours(1));
  private static final RecurrenceRule MONDAYS =
      RecurrenceRule.every(new Pattern.Weekly(Set.of(DayOfWeek.MONDAY)));
  private static final TaskDetails BEFORE =
      aTask()
          .titled("Call mum")
          .described("About the tree")
          .due(CHRISTMAS_EVE)
          .reminded(HOUR_BEFORE)
          .repeated(MONDAYS)
          .build()
          .details();

  @Test
  void leaves_what_is_not_named() {
    assertEquals(BEFORE, edited("{}"));
    assertEquals(BEFORE.titled(new Title("Call dad")), edited("{'title': 'Call dad'}"));
  }

  @Test
  void clears_what_is_null() {
    var cleared =
        edited(
            "{'description': null, 'due_time': null, 'recurrence_rule': null,"
                + " 'reminder_time': null}");

    assertEquals(Description.NONE, cleared.description());
    assertEquals(new Due.Day(LocalDate.of(2026, 12, 24)), cleared.schedule().due());
    assertEquals(Recurrence.ONCE, cleared.recurrence());
    assertEquals(ReminderPlan.NONE, cleared.reminder());
  }

  @Test
  void moves_a_task_to_another_clock() {
    var moved = edited("{'due_date': '2026-12-25', 'time_zone': 'America/New_York'}");

    assertEquals(
        new Due.Moment(LocalDate.of(2026, 12, 25), LocalTime.of(18, 0)), moved.schedule().due());
    assertEquals(ZoneId.of("America/New_York"), moved.schedule().zone());
    assertEquals(HOUR_BEFORE, moved.reminder());
  }

  @Test
  void drops_a_reminder_that_has_nothing_to_go_by() {
    assertEquals(ReminderPlan.NONE, edited("{'due_date': null}").reminder());
  }

  @Test
  void exchanges_one_kind_of_reminder_for_the_other() {
    var at = edited("{'reminder_time': '2026-12-24T09:00:00+01:00'}");
    var before = edited("{'reminder_time': null, 'reminder_minutes_before': 15}");

    assertEquals(new ReminderPlan.At(Instant.parse("2026-12-24T08:00:00Z")), at.reminder());
    assertEquals(new ReminderPlan.Before(Duration.ofMinutes(15)), before.reminder());
  }

  @Test
  void clears_only_the_kind_of_reminder_that_it_names() {
    var at = new ReminderPlan.At(Instant.parse("2026-12-24T08:00:00Z"));

    var kept = edit("{'reminder_minutes_before': null}").apply(BEFORE.reminded(at));

    assertEquals(at, kept.reminder());
    assertEquals(ReminderPlan.NONE, edited("{'reminder_minutes_before': null}").reminder());
  }

  @Test
  void changes_a_rule_by_what_is_named() {
    assertEquals(MONDAYS.every(2), edited("{'recurrence_rule': {'interval': 2}}").recurrence());
    assertEquals(
        RecurrenceRule.every(new Pattern.Daily()),
        edited("{'recurrence_rule': {'frequency': 'daily'}}").recurrence());
    assertEquals(
        RecurrenceRule.every(new Pattern.Weekly(Set.of())),
        edited("{'recurrence_rule': {'frequency': 'weekly', 'weekdays': null}}").recurrence());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'title': ''} | title",
        "{'status': 'completed'} | status",
        "{'version': 7} | version",
        "{'due_date': '2026-02-30'} | due_date",
        "{'reminder_time': '2026-12-24T08:00:00Z', 'reminder_minutes_before': 5} | reminder_minutes_before",
        "{'recurrence_rule': []} | recurrence_rule",
        "{'recurrence_rule': {'frequency': 'hourly'}} | recurrence_rule.frequency",
        "{'recurrence_rule': {'interval': 0}} | recurrence_rule.interval",
        "{'recurrence_rule': {'weekdays': ['XX']}} | recurrence_rule.weekdays",
        "{'recurrence_rule': {'month_day': 1}} | recurrence_rule.frequency",
        "{'recurrence_rule': {'frequency': 'daily', 'weekdays': ['MO']}} | recurrence_rule.weekdays",
        "{'recurrence_rule': {'frequency': 'monthly', 'nth': {'week': 6, 'weekday': 'MO'}}} | recurrence_rule.nth.week",
        "{'recurrence_rule': {'colour': 'red'}} | recurrence_rule.colour",
      })
  void names_what_cannot_be(String patch, String field) {
    var refusal = assertThrows(InvalidRequest.class, () -> edited(patch));

    assertEquals(List.of(field), refusal.errors().stream().map(FieldError::field).toList());
  }

  private static TaskDetails edited(String patch) {
    return edit(patch).apply(BEFORE);
  }

  private static UnaryOperator<TaskDetails> edit(String patch) {
    var json = JsonInput.of(JsonShape.parse(patch.replace('\'', '"')));
    var edit = TaskInput.edit(json);
    json.finish();
    return edit;
  }
}
