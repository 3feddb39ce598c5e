package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.AtMoment;
import com.todo.adapters.phrases.when.Meaning.Later;
import com.todo.adapters.phrases.when.Meaning.OnDay;
import com.todo.domain.task.Due;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Understands "in 3 days", "3 days from now", "in half an hour". */
final class Ahead implements Recognizer {
  private static final int MOST_WORKDAYS = 999;

  private final Recognizer amounts = new Amounts();

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    return amounts
        .after("ahead.lead")
        .at(hearing, i)
        .or(() -> fromNow(hearing, i))
        .or(() -> workdays(hearing, i))
        .map(
            found ->
                found.meaning() instanceof Later later
                    ? found.meaning(meant(hearing, later))
                    : found);
  }

  private Optional<Finding> fromNow(Hearing hearing, int i) {
    return amounts
        .at(hearing, i)
        .filter(found -> hearing.says("ahead.tail", found.to()))
        .map(f -> new Finding(i, f.to() + hearing.length("ahead.tail", f.to()), f.meaning()));
  }

  /** "In 3 business days": not counting the weekend. */
  private static Optional<Finding> workdays(Hearing hearing, int i) {
    var number = i + hearing.length("ahead.lead", i);
    var count = hearing.number(number);
    var unit = hearing.length("unit.WORKDAY", number + 1);
    if (number == i || count.isEmpty() || unit == 0 || count.getAsInt() > MOST_WORKDAYS) {
      return Optional.empty();
    }
    var day = hearing.today();
    for (var left = count.getAsInt(); left > 0; ) {
      day = day.plusDays(1);
      left -= day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue() ? 0 : 1;
    }
    return Optional.of(new Finding(i, number + 1 + unit, new OnDay(day)));
  }

  private static Meaning meant(Hearing hearing, Later later) {
    return counted(hearing, later) instanceof Due.Moment moment
        ? new AtMoment(moment.date().atTime(moment.time()))
        : new OnDay(hearing.today().plus(later.days()));
  }

  /** So much from now: a day, or a minute. */
  static Due counted(Hearing hearing, Later later) {
    if (later.time().equals(Duration.ZERO)) {
      return new Due.Day(hearing.today().plus(later.days()));
    }
    var moment = hearing.now().plus(later.days()).plus(later.time()).toLocalDateTime();
    return new Due.Moment(
        moment.toLocalDate(), moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
  }
}
