package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.Later;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What time is counted in. */
enum Unit {
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  FORTNIGHT,
  MONTH,
  QUARTER,
  YEAR;

  private static final List<Unit> ALL = List.of(values());
  private static final int LONGEST_YEARS = 200;
  private static final int DAYS_IN_FORTNIGHT = 14;

  private final String word = "unit." + name();

  /** A unit, and where its word ends. */
  record Named(Unit unit, int end) {}

  /** The unit that is named here. */
  static Optional<Named> at(Hearing hearing, int i) {
    return ALL.stream()
        .filter(unit -> hearing.says(unit.word, i))
        .findFirst()
        .map(unit -> new Named(unit, i + hearing.length(unit.word, i)));
  }

  /** Half a day is no amount that one could add to a date. */
  boolean takes(Quantity quantity) {
    if (quantity.halves() == 0 && this != MINUTE && this != DAY) {
      return false;
    }
    var halved = this == HOUR || this == YEAR || this == MINUTE;
    return (quantity.isWhole() || halved) && (this != YEAR || quantity.whole() <= LONGEST_YEARS);
  }

  Later times(Quantity quantity) {
    var n = quantity.whole();
    return switch (this) {
      case MINUTE -> time(Duration.ofSeconds(30L * quantity.halves()));
      case HOUR -> time(Duration.ofMinutes(30L * quantity.halves()));
      case DAY -> days(Period.ofDays(n));
      case WEEK -> days(Period.ofWeeks(n));
      case FORTNIGHT -> days(Period.ofDays(DAYS_IN_FORTNIGHT * n));
      case MONTH -> days(Period.ofMonths(n));
      case QUARTER -> days(Period.ofMonths(3 * n));
      case YEAR -> days(Period.ofMonths(6 * quantity.halves()));
    };
  }

  private static Later days(Period days) {
    return new Later(days, Duration.ZERO);
  }

  private static Later time(Duration time) {
    return new Later(Period.ZERO, time);
  }
}
