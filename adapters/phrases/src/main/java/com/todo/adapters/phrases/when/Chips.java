package com.todo.adapters.phrases.when;

import com.todo.domain.conversation.Understood;
import com.todo.domain.conversation.Understood.Kind;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.Rrule;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Due;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows which words of a sentence were taken for what. */
final class Chips {
  private final Hearing hearing;
  private final Due due;
  private final ReminderPlan reminder;

  Chips(Hearing hearing, Due due, ReminderPlan reminder) {
    this.hearing = hearing;
    this.due = due;
    this.reminder = reminder;
  }

  Stream<Understood> of(Finding found, Optional<RecurrenceRule> rule) {
    return switch (kind(found.meaning())) {
      case DATE -> due.day().map(day -> chip(found, Kind.DATE, day.toString())).stream();
      case TIME ->
          Stream.of(due.day().filter(day -> found.meaning() instanceof Meaning.AtMoment))
              .flatMap(day -> time(found, day.isPresent()));
      case REMINDER -> Stream.of(chip(found, Kind.REMINDER, reminderValue()));
      case RECURRENCE ->
          rule.map(r -> chip(found, Kind.RECURRENCE, Rrule.of(r).orElse(""))).stream();
    };
  }

  private Stream<Understood> time(Finding found, boolean withDay) {
    var time = due.clock().map(clock -> chip(found, Kind.TIME, clock.toString()));
    var day = due.day().filter(d -> withDay).map(d -> chip(found, Kind.DATE, d.toString()));
    return Stream.of(day, time).flatMap(Optional::stream);
  }

  private static Kind kind(Meaning meaning) {
    if (meaning instanceof Meaning.OnDay
        || meaning instanceof Meaning.InPart part && part.today()) {
      return Kind.DATE;
    }
    if (meaning instanceof Meaning.AtTime
        || meaning instanceof Meaning.AtMoment
        || meaning instanceof Meaning.InPart) {
      return Kind.TIME;
    }
    var reminds =
        meaning instanceof Meaning.RemindBefore
            || meaning instanceof Meaning.RemindDaysBefore
            || meaning instanceof Meaning.RemindAtTime
            || meaning instanceof Meaning.RemindOnDay
            || meaning instanceof Meaning.RemindInPart
            || meaning instanceof Meaning.RemindAtMoment;
    return reminds ? Kind.REMINDER : Kind.RECURRENCE;
  }

  private String reminderValue() {
    if (reminder instanceof ReminderPlan.Before before) {
      return Long.toString(before.lead().toMinutes());
    }
    return reminder instanceof ReminderPlan.At at ? at.instant().toString() : "";
  }

  private Understood chip(Finding found, Kind kind, String value) {
    var start = hearing.token(found.from()).start();
    var end = hearing.token(found.to() - 1).end();
    return new Understood(hearing.sentence().text().substring(start, end), start, end, kind, value);
  }
}
