package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.RemindAtMoment;
import com.todo.adapters.phrases.when.Meaning.RemindAtTime;
import com.todo.adapters.phrases.when.Meaning.RemindBefore;
import com.todo.adapters.phrases.when.Meaning.RemindDaysBefore;
import com.todo.adapters.phrases.when.Meaning.RemindOnDay;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Due;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** Says when to remind of something that is due then. */
final class ReminderReading {
  static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final int DAYS_IN_MONTH = 30;
  private static final Duration LONGEST = Duration.ofDays(366);

  private final Hearing hearing;
  private final Due due;

  ReminderReading(Hearing hearing, Due due) {
    this.hearing = hearing;
    this.due = due;
  }

  ReminderPlan reminder(Found found) {
    return found
        .first(RemindBefore.class)
        .map(this::before)
        .or(() -> found.first(RemindDaysBefore.class).map(this::daysBefore))
        .or(() -> found.first(RemindAtTime.class).map(r -> sameDay(Resolved.of(r.time()))))
        .or(() -> found.first(RemindAtMoment.class).map(r -> at(r.moment())))
        .or(() -> found.first(RemindOnDay.class).map(r -> at(r.date().atTime(MORNING))))
        .orElse(ReminderPlan.NONE);
  }

  /** A day before a task without a time is the morning of the day before. */
  private ReminderPlan before(RemindBefore before) {
    if (due instanceof Due.Day day && !before.days().isZero() && before.time().isZero()) {
      return at(day.date().minus(before.days()).atTime(MORNING));
    }
    var days = before.days().toTotalMonths() * DAYS_IN_MONTH + before.days().getDays();
    return lead(before.time().plusDays(days));
  }

  /** At that time of the due day, or whenever the clock next shows it. */
  ReminderPlan sameDay(LocalTime time) {
    return at(due.day().orElse(next(time)).atTime(time));
  }

  private LocalDate next(LocalTime time) {
    var over = !time.isAfter(hearing.now().toLocalTime());
    return hearing.today().plusDays(over ? 1 : 0);
  }

  /** Moves with the task if that is due at a moment. */
  private ReminderPlan daysBefore(RemindDaysBefore before) {
    var time = Resolved.of(before.time());
    var day = due.day().orElse(hearing.today().plusDays(before.days()));
    var moment = day.minusDays(before.days()).atTime(time);
    var lead = due.clock().map(clock -> Duration.between(moment, day.atTime(clock)));
    return due.day().isPresent()
        ? lead.filter(l -> !l.isNegative()).map(ReminderReading::lead).orElse(at(moment))
        : at(moment);
  }

  private ReminderPlan at(LocalDateTime moment) {
    return new ReminderPlan.At(moment.atZone(hearing.now().getZone()).toInstant());
  }

  private static ReminderPlan lead(Duration lead) {
    return new ReminderPlan.Before(
        Optional.of(lead).filter(l -> l.compareTo(LONGEST) <= 0).orElse(LONGEST));
  }
}
