package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.AtMoment;
import com.todo.adapters.phrases.when.Meaning.AtTime;
import com.todo.adapters.phrases.when.Meaning.InPart;
import com.todo.adapters.phrases.when.Meaning.Later;
import com.todo.adapters.phrases.when.Meaning.OnDay;
import com.todo.adapters.phrases.when.Meaning.RemindAtMoment;
import com.todo.adapters.phrases.when.Meaning.RemindAtTime;
import com.todo.adapters.phrases.when.Meaning.RemindBefore;
import com.todo.adapters.phrases.when.Meaning.RemindDaysBefore;
import com.todo.adapters.phrases.when.Meaning.RemindInPart;
import com.todo.adapters.phrases.when.Meaning.RemindOnDay;
import com.todo.domain.task.Due;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;

/**
 * Understands reminders that a sentence adds to a task: "remind me an hour before", "with a
 * reminder at noon", "remind me the day before at 18:00".
 */
final class Reminders implements Recognizer {
  private final Recognizer amounts = new Amounts();
  private final Recognizer parts = new DayParts();
  private final Recognizer days;
  private final Recognizer times;

  Reminders(Recognizer days, Recognizer times) {
    this.days = days;
    this.times = times;
  }

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    var lead = hearing.length("remind", i);
    var at = i + lead;
    if (lead == 0) {
      return sized(hearing, i)
          .or(() -> hearing.says("act.remind", 0) ? before(hearing, i) : none());
    }
    return dayBefore(hearing, at)
        .or(() -> before(hearing, at))
        .or(() -> dayAndTime(hearing, at))
        .or(() -> time(hearing, at))
        .or(() -> part(hearing, at))
        .or(() -> whenDue(hearing, i, at))
        .or(() -> day(hearing, at))
        .map(found -> found.startingAt(i));
  }

  private static Optional<Finding> none() {
    return Optional.empty();
  }

  /** "With a 15 minute reminder". */
  private Optional<Finding> sized(Hearing hearing, int i) {
    var with = i + hearing.length("remind-with", i);
    return amounts
        .at(hearing, with)
        .filter(found -> with > i && hearing.says("remind-noun", found.to()))
        .map(found -> new Finding(i, found.to() + 1, before(found)));
  }

  /** "Remind me when it is due", or the same at the end or before a rule. */
  private static Optional<Finding> whenDue(Hearing hearing, int from, int i) {
    var length = hearing.length("remind-when-due", i);
    var bare = from > 0 && (hearing.isOver(i) || hearing.says("every", i));
    return length > 0 || bare
        ? Optional.of(new Finding(i, i + length, new RemindBefore(Period.ZERO, Duration.ZERO)))
        : Optional.empty();
  }

  /** "In the morning", "tomorrow evening", "this evening": the time is left open. */
  private Optional<Finding> part(Hearing hearing, int i) {
    var day = days.at(hearing, i).filter(found -> found.meaning() instanceof OnDay);
    var named = day.map(found -> (Due) new Due.Day(((OnDay) found.meaning()).date()));
    return parts
        .at(hearing, day.map(Finding::to).orElse(i))
        .map(found -> inPart(i, found, named.orElse(today(hearing, found))));
  }

  private static Due today(Hearing hearing, Finding found) {
    return ((InPart) found.meaning()).today() ? new Due.Day(hearing.today()) : Due.NEVER;
  }

  private static Finding inPart(int from, Finding found, Due day) {
    var part = ((InPart) found.meaning()).part();
    return new Finding(from, found.to(), new RemindInPart(part, day, found.from(), found.to()));
  }

  private Optional<Finding> day(Hearing hearing, int i) {
    return days.at(hearing, i)
        .filter(found -> found.meaning() instanceof OnDay)
        .map(found -> found.meaning(new RemindOnDay(((OnDay) found.meaning()).date())));
  }

  private Optional<Finding> before(Hearing hearing, int i) {
    return amounts
        .at(hearing, i)
        .filter(found -> hearing.says("before", found.to()) && isOver(hearing, found.to()))
        .map(
            found ->
                new Finding(i, found.to() + hearing.length("before", found.to()), before(found)));
  }

  /** "An hour before the meeting" counts from something else. */
  private static boolean isOver(Hearing hearing, int before) {
    var end = before + hearing.length("before", before);
    return !hearing.token(end).isWord()
        || hearing.says("after-hour", end) && !hearing.says("article", end);
  }

  private static Meaning before(Finding found) {
    return found.meaning() instanceof Later later
        ? new RemindBefore(later.days(), later.time())
        : found.meaning();
  }

  private Optional<Finding> dayBefore(Hearing hearing, int i) {
    return hearing.says("day-before", i)
        ? daysBefore(hearing, i, i + hearing.length("day-before", i), 1)
            .or(() -> Optional.of(dayBefore(i, i + hearing.length("day-before", i))))
        : before(hearing, i)
            .filter(f -> f.meaning() instanceof RemindBefore r && r.days().getDays() > 0)
            .flatMap(
                f -> daysBefore(hearing, i, f.to(), ((RemindBefore) f.meaning()).days().getDays()));
  }

  private static Finding dayBefore(int from, int to) {
    return new Finding(from, to, new RemindBefore(Period.ofDays(1), Duration.ZERO));
  }

  private Optional<Finding> daysBefore(Hearing hearing, int i, int at, int number) {
    return times
        .at(hearing, at)
        .filter(time -> time.meaning() instanceof AtTime)
        .map(t -> t.startingAt(i).meaning(new RemindDaysBefore(number, (AtTime) t.meaning())));
  }

  private Optional<Finding> dayAndTime(Hearing hearing, int i) {
    return days.at(hearing, i)
        .flatMap(day -> times.at(hearing, day.to()).flatMap(time -> moment(i, day, time)))
        .or(
            () ->
                times
                    .at(hearing, i)
                    .flatMap(t -> days.at(hearing, t.to()).flatMap(d -> moment(i, d, t))));
  }

  private static Optional<Finding> moment(int i, Finding day, Finding time) {
    return day.meaning() instanceof OnDay on && time.meaning() instanceof AtTime at
        ? Optional.of(
            new Finding(
                i,
                Math.max(day.to(), time.to()),
                new RemindAtMoment(on.date().atTime(Resolved.of(at)))))
        : Optional.empty();
  }

  private Optional<Finding> time(Hearing hearing, int i) {
    return times.or(new Ahead()).at(hearing, i).flatMap(Reminders::atTime);
  }

  private static Optional<Finding> atTime(Finding found) {
    if (found.meaning() instanceof AtTime time) {
      return Optional.of(found.meaning(new RemindAtTime(time)));
    }
    return found.meaning() instanceof AtMoment at
        ? Optional.of(found.meaning(new RemindAtMoment(at.moment())))
        : Optional.empty();
  }
}
