package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.OnDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Understands days by their place in a month: "the last friday of the month", "second tuesday of
 * next month", "first monday of december", "last day of february".
 */
final class NthWeekdays implements Recognizer {

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    var at = i + hearing.length("article", i);
    var lastDay = hearing.length("last-day", at);
    if (lastDay > 0) {
      return month(hearing, i, at + lastDay).map(m -> m.found(m.month().atEndOfMonth()));
    }
    var week = MonthlyRepeats.ordinal(hearing, at).orElse(0);
    var name = at + MonthlyRepeats.length(hearing, at);
    return Weekdays.named(hearing, name)
        .filter(day -> week != 0 && week <= 5)
        .flatMap(
            day -> month(hearing, i, name + 1).map(m -> m.found(coming(hearing, m, week, day))));
  }

  /** In the month that was said, or in the next if that was this one and the day is over. */
  private static LocalDate coming(Hearing hearing, Place place, int week, DayOfWeek weekday) {
    var nth = TemporalAdjusters.dayOfWeekInMonth(week, weekday);
    var day = place.month().atDay(1).with(nth);
    return day.isBefore(hearing.today()) ? place.month().plusMonths(1).atDay(1).with(nth) : day;
  }

  private Optional<Place> month(Hearing hearing, int from, int i) {
    var now = YearMonth.from(hearing.today());
    var next = hearing.length("of-next-month", i);
    if (next > 0) {
      return Optional.of(new Place(now.plusMonths(1), from, i + next));
    }
    var current = hearing.length("of-the-month", i);
    if (current > 0) {
      return Optional.of(new Place(now, from, i + current));
    }
    var name = i + hearing.length("of", i);
    var month = hearing.member("month.", name);
    var same = month.isPresent() ? now.withMonth(month.getAsInt()) : now;
    return name > i && month.isPresent()
        ? Optional.of(new Place(same.isBefore(now) ? same.plusYears(1) : same, from, name + 1))
        : Optional.empty();
  }

  /** A month, and the words that say something of it. */
  private record Place(YearMonth month, int from, int to) {
    Finding found(LocalDate day) {
      return new Finding(from, to, new OnDay(day));
    }
  }
}
