package com.todo.ports.usecases.conversation;

import static com.todo.ports.testkit.builders.TaskBuilder.aTask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.domain.conversation.Edit;
import com.todo.domain.conversation.Reach;
import com.todo.domain.conversation.Selection;
import com.todo.domain.conversation.Suggestion;
import com.todo.domain.recurrence.Basis;
import com.todo.domain.recurrence.End;
import com.todo.domain.recurrence.Pattern;
import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.Start;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Due;
import com.todo.domain.task.TaskId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MemoryTextTest {
  private static final LocalDate DAY = LocalDate.of(2028, 2, 29);
  private static final List<TaskId> TWO =
      List.of(new TaskId(UUID.randomUUID()), new TaskId(UUID.randomUUID()));

  private static final List<Suggestion> SUGGESTIONS =
      List.of(
          new Suggestion.Add("milk\tand\nhoney", ""),
          new Suggestion.Change("milk", "", "on friday"),
          new Suggestion.Clear("", Edit.Part.REMINDER),
          new Suggestion.Complete("milk\\t"),
          new Suggestion.Reopen("milk"),
          new Suggestion.Delete("milk"),
          new Suggestion.Snooze("milk", "until 9"),
          new Suggestion.Show(Selection.of(Selection.Progress.PENDING)),
          new Suggestion.Show(Selection.of(Selection.Progress.ALL).between(DAY, DAY)),
          new Suggestion.Find("milk"),
          new Suggestion.Undo());

  @Test
  void remembers_nothing_as_nothing() {
    assertEquals("", MemoryText.write(Memory.EMPTY));
    assertEquals(Memory.EMPTY, MemoryText.read(""));
  }

  @Test
  void forgets_what_was_written_in_another_form() {
    assertEquals(Memory.EMPTY, MemoryText.read("memory\t1\nwhatever"));
    assertEquals(Memory.EMPTY, MemoryText.read("whatever"));
  }

  @Test
  void remembers_a_question_whatever_the_message_holds() {
    var asked =
        new Pending.Asked(
            Pending.What.WHICH,
            new Spoken(
                "two\nlines,\ta tab, a \\n that is none and a 🎂",
                ZonedDateTime.parse("2026-11-25T10:00+01:00[Europe/Berlin]"),
                SUGGESTIONS),
            3,
            TWO,
            new Settled(TWO, new Due.Clock(LocalTime.of(19, 0)), "title\\", true, Reach.SERIES));
    var spoken = new Spoken("a\tb", asked.message().at(), SUGGESTIONS);
    var memory = new Memory(asked, new Topic(TWO, true), spoken, List.of());

    assertEquals(memory, MemoryText.read(MemoryText.write(memory)));
  }

  @ParameterizedTest
  @MethodSource("recurrences")
  void remembers_what_a_task_said_before(Recurrence recurrence) {
    var task =
        aTask()
            .titled("Käse 🧀 \\t")
            .described("two\nlines")
            .due(new Due.Moment(DAY, LocalTime.of(7, 15)))
            .reminded(new ReminderPlan.Before(Duration.ofMinutes(90)))
            .repeated(recurrence)
            .build();
    var step = UndoStep.of(UndoStep.Kind.CHANGED, task, task.details());
    var memory = Memory.EMPTY.with(List.of(step, step)).with(List.of(step));

    assertEquals(memory, MemoryText.read(MemoryText.write(memory)));
  }

  @ParameterizedTest
  @MethodSource("reminders")
  void remembers_a_reminder(ReminderPlan plan) {
    var details = aTask().due(new Due.Day(DAY)).reminded(plan).build().details();

    assertEquals(details, DetailsText.read(DetailsText.write(details)));
  }

  static Stream<ReminderPlan> reminders() {
    return Stream.of(
        ReminderPlan.NONE, new ReminderPlan.At(Instant.parse("2028-02-28T06:30:00.123456Z")));
  }

  static Stream<Recurrence> recurrences() {
    return Stream.of(
        Recurrence.ONCE,
        RecurrenceRule.every(new Pattern.Daily()).every(3).countedFrom(Basis.COMPLETION),
        RecurrenceRule.every(new Pattern.Weekly(Set.of())).starting(new Start.On(DAY)),
        RecurrenceRule.every(new Pattern.Weekly(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))),
        RecurrenceRule.every(new Pattern.Monthly()).ending(new End.AfterCount(7)),
        RecurrenceRule.every(new Pattern.MonthlyOnDay(-1)).ending(new End.ByDate(DAY)),
        RecurrenceRule.every(new Pattern.MonthlyOnWeekday(2, DayOfWeek.TUESDAY)),
        RecurrenceRule.every(new Pattern.Yearly()));
  }
}
