package com.todo.ports.testkit.contracts;

import static com.todo.ports.testkit.builders.TaskBuilder.aTask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.domain.recurrence.Basis;
import com.todo.domain.recurrence.End;
import com.todo.domain.recurrence.Pattern;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.recurrence.SeriesId;
import com.todo.domain.recurrence.Start;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Due;
import com.todo.domain.task.RuleVersion;
import com.todo.domain.task.TaskDetails;
import com.todo.ports.interfaces.outbound.RuleVersions;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link RuleVersions} promises. Extend it once for each adapter. */
public abstract class RuleVersionsContract {
  private static final RecurrenceRule WEEKLY =
      new RecurrenceRule(
          new Pattern.Weekly(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY)),
          2,
          Basis.DUE,
          new Start.On(LocalDate.of(2026, 3, 3)),
          new End.AfterCount(10));
  private static final Due.Moment DUE =
      new Due.Moment(LocalDate.of(2026, 3, 3), LocalTime.of(9, 30));

  private final RuleId id = new RuleId(UUID.randomUUID());
  private final SeriesId series = new SeriesId(UUID.randomUUID());

  protected abstract RuleVersions rules();

  @Test
  void gives_back_what_was_kept() {
    var version =
        version(details("Bins").due(DUE).reminded(new ReminderPlan.Before(Duration.ofMinutes(15))));

    rules().keep(version);

    assertEquals(Optional.of(version), rules().find(id));
  }

  @Test
  void keeps_every_kind_of_template() {
    var at = Instant.parse("2026-03-02T18:00:00.123456Z");
    var version =
        version(details("Bins").due(new Due.Clock(DUE.time())).reminded(new ReminderPlan.At(at)));

    rules().keep(version);

    assertEquals(Optional.of(version), rules().find(id));
  }

  @Test
  void never_changes_a_version() {
    var first = version(details("Bins"));
    rules().keep(first);
    rules().keep(version(details("Other bins")));

    assertEquals(Optional.of(first), rules().find(id));
  }

  @Test
  void knows_nothing_of_others() {
    assertEquals(Optional.empty(), rules().find(id));
  }

  private static TaskDetails details(String title) {
    return aTask().titled(title).described("Both of them").build().details().repeated(WEEKLY);
  }

  private RuleVersion version(TaskDetails template) {
    return new RuleVersion(id, series, template);
  }
}
