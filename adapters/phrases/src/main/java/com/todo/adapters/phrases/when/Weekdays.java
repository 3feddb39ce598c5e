package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.OnDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Understands weekdays: "friday", "this friday", "next friday", which is the one of the week after
 * this one. Short names that are words besides ("sat", "sun") need another word or an end beside
 * them to count.
 */
final class Weekdays implements Recognizer {

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    var last = last(hearing, i);
    if (last.isPresent()) {
      return last;
    }
    var next = hearing.length("next", i);
    var lead = Math.max(next, hearing.length("this", i));
    return named(hearing, i + lead)
        .filter(day -> lead > 0 || isSure(hearing, i))
        .map(
            day -> new Finding(i, i + lead + 1, new OnDay(date(hearing, day, next > 0, lead > 0))));
  }

  /** "Last friday" lies behind, unless it is one of a month. */
  private static Optional<Finding> last(Hearing hearing, int i) {
    var lead = hearing.says("last", i) ? 1 : 0;
    return named(hearing, i + lead)
        .filter(day -> lead > 0 && !hearing.says("of", i + 2) && !hearing.says("article", i - 1))
        .filter(day -> !hearing.says("every", i - 1))
        .map(day -> hearing.today().with(TemporalAdjusters.previous(day)))
        .map(date -> new Finding(i, i + 2, new OnDay(date)));
  }

  /** The first such day after today. */
  static LocalDate next(Hearing hearing, DayOfWeek day) {
    return hearing.today().with(TemporalAdjusters.next(day));
  }

  /** The weekday that is named here. */
  static Optional<DayOfWeek> named(Hearing hearing, int i) {
    var number = hearing.member("weekday.", i);
    var found = number.isPresent() ? number : hearing.member("weekday-weak.", i);
    return found.isPresent() && hearing.endsBefore(i + 1)
        ? Optional.of(DayOfWeek.of(found.getAsInt()))
        : Optional.empty();
  }

  private static boolean isSure(Hearing hearing, int i) {
    return hearing.member("weekday.", i).isPresent()
        || hearing.says("lead.date", i - 1)
        || hearing.says("lead.time", i + 1)
        || i > 0 && !hearing.token(i + 1).isWord();
  }

  private static LocalDate date(Hearing hearing, DayOfWeek day, boolean next, boolean led) {
    var today = hearing.today();
    if (next) {
      return today
          .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
          .with(TemporalAdjusters.nextOrSame(day));
    }
    return today.with(led ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.next(day));
  }
}
