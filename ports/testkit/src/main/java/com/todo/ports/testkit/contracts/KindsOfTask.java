package com.todo.ports.testkit.contracts;

import static com.todo.ports.testkit.builders.TaskBuilder.aTask;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.TUESDAY;

import com.todo.domain.recurrence.Basis;
import com.todo.domain.recurrence.End;
import com.todo.domain.recurrence.Pattern;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.recurrence.SeriesId;
import com.todo.domain.recurrence.Start;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Due;
import com.todo.domain.task.Occurrence;
import com.todo.domain.task.Schedule;
import com.todo.ports.testkit.builders.TaskBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** One task of every kind that a store has to be able to hold. */
final class KindsOfTask {
  private static final LocalDate DAY = LocalDate.of(2028, 2, 29);
  private static final Due MOMENT = new Due.Moment(DAY, LocalTime.of(7, 15));
  private static final Instant AT = Instant.parse("2028-02-28T06:30:00.123456Z");

  private KindsOfTask() {}

  static Stream<Arguments> all() {
    return Stream.concat(plain(), Stream.concat(statuses(), recurring()));
  }

  private static Stream<Arguments> plain() {
    return Stream.of(
        kind("undated", aTask()),
        kind("in every script", aTask().titled("Käse 🧀 für % _ \\ '").described("zwei\nZeilen\t")),
        kind("due on a day", aTask().due(new Due.Day(DAY))),
        kind("due at a time", aTask().due(new Due.Clock(LocalTime.MIDNIGHT))),
        kind("due at a moment", aTask().due(MOMENT)),
        kind("reminded at an instant", aTask().reminded(new ReminderPlan.At(AT))),
        kind(
            "reminded before it is due",
            aTask().due(MOMENT).reminded(new ReminderPlan.Before(Duration.ofMinutes(90)))),
        kind(
            "in another zone",
            aTask()
                .with(
                    aTask()
                        .build()
                        .details()
                        .scheduled(new Schedule(MOMENT, ZoneId.of("Asia/Kathmandu"))))));
  }

  private static Stream<Arguments> statuses() {
    return Stream.of(
        kind("completed", aTask().completed(AT)),
        kind("deleted", aTask().deleted(AT)),
        kind("deleted when it was completed", aTask().completed(AT.minusSeconds(9)).deleted(AT)));
  }

  private static Stream<Arguments> recurring() {
    var later =
        new Occurrence.InSeries(
            new SeriesId(UUID.randomUUID()),
            new RuleId(UUID.randomUUID()),
            12,
            new Due.Day(LocalDate.of(2026, 3, 2)));
    return Stream.of(
        kind("monthly on its day", aTask().repeated(RecurrenceRule.every(new Pattern.Monthly()))),
        kind("daily", aTask().repeated(RecurrenceRule.every(new Pattern.Daily()).every(3))),
        kind("weekly", aTask().repeated(RecurrenceRule.every(new Pattern.Weekly(Set.of())))),
        kind(
            "on weekdays, from its completion",
            aTask()
                .repeated(
                    RecurrenceRule.every(new Pattern.Weekly(EnumSet.of(TUESDAY, FRIDAY)))
                        .countedFrom(Basis.COMPLETION))),
        kind(
            "monthly from a day on, a few times",
            aTask()
                .repeated(
                    RecurrenceRule.every(new Pattern.MonthlyOnDay(-1))
                        .starting(new Start.On(DAY))
                        .ending(new End.AfterCount(10)))),
        kind(
            "on a weekday of the month, until a day",
            aTask()
                .repeated(
                    RecurrenceRule.every(new Pattern.MonthlyOnWeekday(2, TUESDAY))
                        .ending(new End.ByDate(DAY)))),
        kind(
            "yearly, the twelfth of its series",
            aTask().repeated(RecurrenceRule.every(new Pattern.Yearly())).at(later)));
  }

  private static Arguments kind(String name, TaskBuilder task) {
    return Arguments.of(name, task.build());
  }
}
