package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.AtMoment;
import com.todo.adapters.phrases.when.Meaning.AtTime;
import com.todo.adapters.phrases.when.Meaning.Later;
import com.todo.adapters.phrases.when.Meaning.OnDay;
import com.todo.adapters.phrases.when.Meaning.RemindAtMoment;
import com.todo.adapters.phrases.when.Meaning.RemindAtTime;
import com.todo.adapters.phrases.when.Meaning.RemindBefore;
import com.todo.adapters.phrases.when.Meaning.RemindDaysBefore;
import java.util.Optional;

/**
 * Understands reminders that a sentence adds to a task: "remind me an hour before", "with a
 * reminder at noon", "remind me the day before at 18:00".
 */
final class Reminders implements Recognizer {
  private final Recognizer amounts = new Amounts();
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
    return lead == 0
        ? Optional.empty()
        : dayBefore(hearing, at)
            .or(() -> before(hearing, at))
            .or(() -> dayAndTime(hearing, at))
            .or(() -> time(hearing, at))
            .map(found -> found.startingAt(i));
  }

  private Optional<Finding> before(Hearing hearing, int i) {
    return amounts
        .at(hearing, i)
        .filter(found -> hearing.says("before", found.to()))
        .map(
            found ->
                new Finding(
                    i,
                    found.to() + hearing.length("before", found.to()),
                    found.meaning() instanceof Later later
                        ? new RemindBefore(later.days(), later.time())
                        : found.meaning()));
  }

  private Optional<Finding> dayBefore(Hearing hearing, int i) {
    return hearing.says("day-before", i)
        ? daysBefore(hearing, i, i + hearing.length("day-before", i), 1)
        : before(hearing, i)
            .filter(f -> f.meaning() instanceof RemindBefore r && r.days().getDays() > 0)
            .flatMap(
                f -> daysBefore(hearing, i, f.to(), ((RemindBefore) f.meaning()).days().getDays()));
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
