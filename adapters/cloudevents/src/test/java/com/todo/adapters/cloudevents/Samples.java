package com.todo.adapters.cloudevents;

import com.todo.domain.account.UserId;
import com.todo.domain.event.DomainEvent;
import com.todo.domain.recurrence.Basis;
import com.todo.domain.recurrence.End;
import com.todo.domain.recurrence.Pattern;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.RecurringEvent;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.recurrence.RuleInForce;
import com.todo.domain.recurrence.Start;
import com.todo.domain.reminder.ReminderEvent;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Description;
import com.todo.domain.task.Due;
import com.todo.domain.task.Schedule;
import com.todo.domain.task.TaskChange;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.TaskEvent;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.TaskStatus;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.outbound.Origin;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One event of each type, saying all that it can say. The golden files hold the same. */
final class Samples {
  private static final Instant AT = Instant.parse("2026-03-02T12:00:00.123456Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 6);
  private static final UserId ALEX = new UserId(id(1));
  private static final TaskId RENT = new TaskId(id(2));
  private static final ReminderId REMINDER = new ReminderId(id(3));
  private static final RuleId RULE = new RuleId(id(4));
  private static final RecurrenceRule FRIDAYS =
      new RecurrenceRule(
          new Pattern.Weekly(EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY)),
          2,
          Basis.DUE,
          new Start.On(DAY),
          new End.AfterCount(10));

  private Samples() {}

  static Stream<PublishedEvent> all() {
    return Stream.of(
            new TaskEvent.Created(RENT, ALEX, details(), new RuleInForce.Version(RULE), 3, AT),
            new TaskEvent.Updated(RENT, ALEX, changes(), 7, AT),
            new TaskEvent.Completed(RENT, ALEX, new RuleInForce.Version(RULE), AT),
            new TaskEvent.Deleted(RENT, ALEX, AT),
            new ReminderEvent.Scheduled(REMINDER, RENT, ALEX, AT.plusSeconds(3600), AT),
            new ReminderEvent.Triggered(REMINDER, RENT, ALEX, new Title("Pay “rent” 🏠"), AT),
            new ReminderEvent.Delivered(REMINDER, RENT, ALEX, AT),
            new ReminderEvent.Failed(REMINDER, RENT, ALEX, "user-offline", AT),
            new RecurringEvent.Generated(RENT, new TaskId(id(5)), ALEX, RULE, 4, 1, AT))
        .map(Samples::published);
  }

  static PublishedEvent published(DomainEvent event) {
    var type = EventType.of(event);
    return new PublishedEvent(
        id(9),
        type.type(),
        new Origin(
            type.source(),
            "5f0c6a3e1b2d4c8f",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
        type.isNumbered() ? 42 : 0,
        event,
        EventType.data(event));
  }

  private static TaskDetails details() {
    return new TaskDetails(
        new Title("Pay “rent” 🏠"),
        new Description("From the joint account.\nAsk for a receipt."),
        new Schedule(new Due.Moment(DAY, LocalTime.of(9, 0)), ZoneId.of("Europe/Berlin")),
        new ReminderPlan.At(AT.plusSeconds(3600)),
        FRIDAYS);
  }

  private static List<TaskChange> changes() {
    return List.of(
        new TaskChange.TitleSet(new Title("Pay the rent")),
        new TaskChange.DescriptionCleared(),
        new TaskChange.DueDateSet(DAY),
        new TaskChange.DueTimeCleared(),
        new TaskChange.TimeZoneSet(ZoneId.of("America/New_York")),
        new TaskChange.ReminderSet(AT.plusSeconds(7200)),
        new TaskChange.ReminderDismissed(REMINDER),
        new TaskChange.RecurrenceSet(FRIDAYS, RULE),
        new TaskChange.StatusSet(new TaskStatus.Completed(AT.minusSeconds(60))));
  }

  private static UUID id(int number) {
    return UUID.fromString("00000000-0000-4000-8000-00000000000" + number);
  }
}
