package com.todo.domain.task;

import static com.todo.domain.task.Sample.BERLIN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.domain.recurrence.Basis;
import com.todo.domain.recurrence.End;
import com.todo.domain.recurrence.Pattern;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.recurrence.SeriesId;
import com.todo.domain.reminder.ReminderPlan;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionTest {
  private static final RecurrenceRule DAILY = RecurrenceRule.every(new Pattern.Daily());

  @ParameterizedTest(name = "due 11-25 at 9, done {0}: due {1}, {2} skipped")
  @CsvSource({
    "2026-11-24T08:00:00Z, 2026-11-26, 0", // early
    "2026-11-25T08:30:00Z, 2026-11-26, 0", // the same day
    "2026-11-26T07:59:00Z, 2026-11-26, 0", // late, and today's is still to come
    "2026-11-26T08:00:00Z, 2026-11-27, 1", // late, and today's has passed
    "2026-12-05T20:00:00Z, 2026-12-06, 10", // very late
  })
  void comes_first_after_the_completion(Instant done, LocalDate next, int skipped) {
    var task = details().due(new Due.Moment(LocalDate.of(2026, 11, 25), LocalTime.of(9, 0)));

    var succession = after(DAILY, task, 0, done).orElseThrow();

    assertEquals(new Due.Moment(next, LocalTime.of(9, 0)), succession.details().schedule().due());
    assertEquals(skipped, succession.skipped());
    assertEquals(1, succession.number());
  }

  @Test
  void comes_after_today_when_only_a_day_is_set() {
    var task = details().due(new Due.Day(LocalDate.of(2026, 11, 20)));
    var done = Instant.parse("2026-11-25T09:00:00Z");

    var succession = after(DAILY, task, 3, done).orElseThrow();

    assertEquals(new Due.Day(LocalDate.of(2026, 11, 26)), succession.details().schedule().due());
    assertEquals(5, succession.skipped());
  }

  @Test
  void counts_from_the_completion_if_the_rule_says_so() {
    var rule = DAILY.every(3).countedFrom(Basis.COMPLETION);
    var task = details().due(new Due.Day(LocalDate.of(2026, 11, 1)));

    var succession = after(rule, task, 0, Instant.parse("2026-11-25T09:00:00Z"));

    assertEquals(
        Optional.of(new Due.Day(LocalDate.of(2026, 11, 28))),
        succession.map(next -> next.details().schedule().due()));
  }

  @Test
  void ends_after_its_count() {
    var rule = DAILY.ending(new End.AfterCount(2));
    var done = Instant.parse("2026-11-25T09:00:00Z");

    assertEquals(2, after(rule, details(), 1, done).orElseThrow().number());
    assertEquals(Optional.empty(), after(rule, details(), 2, done));
  }

  @Test
  void ends_with_its_last_day() {
    var task = details().due(new Due.Day(LocalDate.of(2026, 11, 25)));
    var done = Instant.parse("2026-11-25T09:00:00Z");
    var until26 = DAILY.ending(new End.ByDate(LocalDate.of(2026, 11, 26)));
    var until25 = DAILY.ending(new End.ByDate(LocalDate.of(2026, 11, 25)));

    assertEquals(1, after(until26, task, 0, done).orElseThrow().number());
    assertEquals(Optional.empty(), after(until25, task, 0, done));
  }

  @Test
  void stays_at_nine_across_daylight_saving() {
    var task = details().due(new Due.Moment(LocalDate.of(2027, 3, 27), LocalTime.of(9, 0)));

    var next = after(DAILY, task, 0, Instant.parse("2027-03-27T08:30:00Z")).orElseThrow();

    assertEquals(
        Optional.of(Instant.parse("2027-03-28T07:00:00Z")), next.details().schedule().dueAt());
  }

  @Test
  void takes_the_reminder_along() {
    var due = new Due.Moment(LocalDate.of(2027, 3, 27), LocalTime.of(9, 0));
    var done = Instant.parse("2027-03-27T08:30:00Z");
    var relative = details().due(due).reminded(new ReminderPlan.Before(Duration.ofHours(1)));
    var absolute =
        details().due(due).reminded(new ReminderPlan.At(Instant.parse("2027-03-26T17:00:00Z")));

    assertEquals(
        Optional.of(Instant.parse("2027-03-28T06:00:00Z")),
        after(DAILY, relative, 0, done).orElseThrow().details().reminderTime());
    assertEquals(
        Optional.of(Instant.parse("2027-03-27T17:00:00Z")),
        after(DAILY, absolute, 0, done).orElseThrow().details().reminderTime());
  }

  @Test
  void counts_from_the_planned_day_and_not_from_where_it_was_moved() {
    var tuesdays = RecurrenceRule.every(new Pattern.Weekly(Set.of(DayOfWeek.TUESDAY)));
    var tuesday = LocalDate.of(2026, 12, 1);
    var id = new UUID(0, 1);
    var version =
        new RuleVersion(
            new RuleId(id),
            new SeriesId(id),
            details().due(new Due.Day(tuesday)).repeated(tuesdays.anchored(tuesday)));
    var doneOnMonday = Instant.parse("2026-11-30T09:00:00Z");

    var next = Succession.of(version, new Due.Day(tuesday), 0, doneOnMonday).orElseThrow();

    assertEquals(new Due.Day(tuesday.plusWeeks(1)), next.details().schedule().due());
  }

  private static TaskDetails details() {
    return TaskDetails.of(new Title("Water the ficus"), BERLIN);
  }

  private static Optional<Succession> after(
      RecurrenceRule rule, TaskDetails done, int number, Instant completedAt) {
    var id = new UUID(0, 1);
    var version = new RuleVersion(new RuleId(id), new SeriesId(id), done.repeated(rule));
    return Succession.of(version, done.schedule().due(), number, completedAt);
  }
}
