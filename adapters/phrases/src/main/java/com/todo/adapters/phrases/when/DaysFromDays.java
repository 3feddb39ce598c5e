package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.Later;
import com.todo.adapters.phrases.when.Meaning.OnDay;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;

/**
 * Understands days by their distance from others: "a week from monday", "two days before dec 24",
 * "friday week".
 */
final class DaysFromDays implements Recognizer {
  private final Recognizer amounts = new Amounts();
  private final Recognizer days;

  DaysFromDays(Recognizer days) {
    this.days = days;
  }

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    return amounts
        .at(hearing, i)
        .filter(found -> found.meaning() instanceof Later l && l.time().equals(Duration.ZERO))
        .flatMap(found -> from(hearing, found, ((Later) found.meaning()).days()))
        .or(() -> dayBeside(hearing, i))
        .or(() -> week(hearing, i));
  }

  private Optional<Finding> from(Hearing hearing, Finding amount, Period distance) {
    var weeks = distance.getDays() % 7 == 0 && distance.toTotalMonths() == 0;
    var on = weeks ? hearing.length("distance.week-on", amount.to()) : 0;
    var after = Math.max(on, hearing.length("distance.after", amount.to()));
    var before = hearing.length("distance.before", amount.to());
    return after + before == 0
        ? Optional.empty()
        : moved(
            hearing,
            amount.from(),
            amount.to() + after + before,
            after > 0 ? distance : distance.negated());
  }

  /** "The day after friday". */
  private Optional<Finding> dayBeside(Hearing hearing, int i) {
    var after = hearing.length("distance.day-after", i);
    var before = hearing.length("distance.day-before", i);
    return after + before == 0
        ? Optional.empty()
        : moved(hearing, i, i + after + before, Period.ofDays(after > 0 ? 1 : -1));
  }

  private Optional<Finding> moved(Hearing hearing, int i, int at, Period distance) {
    return days.at(hearing, at)
        .filter(day -> day.meaning() instanceof OnDay)
        .map(
            day ->
                new Finding(i, day.to(), new OnDay(((OnDay) day.meaning()).date().plus(distance))));
  }

  /** "Friday week" is a week after friday. */
  private static Optional<Finding> week(Hearing hearing, int i) {
    var end = i + 1 + hearing.length("distance.week", i + 1);
    return Weekdays.named(hearing, i)
        .filter(day -> end > i + 1 && !hearing.token(end).isWord())
        .map(day -> new Finding(i, end, new OnDay(Weekdays.next(hearing, day).plusWeeks(1))));
  }
}
