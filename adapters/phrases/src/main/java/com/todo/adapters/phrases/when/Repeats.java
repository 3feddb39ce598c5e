package com.todo.adapters.phrases.when;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import com.todo.adapters.phrases.when.Meaning.Every;
import com.todo.domain.recurrence.Pattern;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Understands "every day", "every other week", "every 3 months", "each workday". */
final class Repeats implements Recognizer {
  private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(MONDAY, FRIDAY);
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(SATURDAY, SUNDAY);
  private static final int MONTHS_IN_QUARTER = 3;
  private static final int MOST = 333;

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    var every = hearing.length("every", i);
    if (every == 0) {
      return Optional.empty();
    }
    var done = hearing.joins("!", i + every);
    var at = i + every + (done ? 1 : 0);
    var other = Math.max(hearing.length("other", at), hearing.length("amount.two", at));
    var number = MonthlyRepeats.ordinalOr(hearing, at, hearing.number(at));
    var counted = other > 0 || number.isPresent() && number.getAsInt() > 0;
    var interval = other > 0 ? 2 : counted ? Math.min(number.getAsInt(), MOST) : 1;
    var unit = at + (other > 0 ? other : counted ? MonthlyRepeats.length(hearing, at) : 0);
    var nth = interval > 2 && hearing.digits(at).isEmpty() && hearing.longest("ordinal.", at) > 0;
    var inMonth = nth || hearing.token(at + 1).glued() && hearing.says("ordinal-ending", at + 1);
    return inMonth && interval != 2 && Weekdays.named(hearing, unit).isPresent()
        ? Optional.empty()
        : unit(hearing, i, unit, interval, done)
            .or(() -> WeekdayLists.every(hearing, i, unit, interval, done));
  }

  private static Optional<Finding> unit(
      Hearing hearing, int i, int at, int interval, boolean done) {
    return Optional.<Finding>empty()
        .or(() -> every(hearing, i, at, "unit.DAY", new Pattern.Daily(), interval, done))
        .or(() -> weeks(hearing, i, at, interval, done))
        .or(() -> every(hearing, i, at, "unit.WORKDAY", weekly(WORKDAYS), interval, done))
        .or(() -> every(hearing, i, at, "unit.WEEKEND", weekly(WEEKEND), interval, done))
        .or(() -> every(hearing, i, at, "unit.YEAR", new Pattern.Yearly(), interval, done))
        .or(() -> months(hearing, i, at, "unit.MONTH", interval, done))
        .or(() -> months(hearing, i, at, "unit.QUARTER", interval * MONTHS_IN_QUARTER, done))
        .or(() -> months(hearing, i, at, "unit.HALF_YEAR", interval * 6, done))
        .or(() -> every(hearing, i, at, "unit.FORTNIGHT", weekly(Set.of()), interval * 2, done))
        .or(() -> eachPart(hearing, i, at));
  }

  private static Optional<Finding> every(
      Hearing hearing, int i, int at, String unit, Pattern pattern, int interval, boolean done) {
    return hearing.says(unit, at) && hearing.endsBefore(at + hearing.length(unit, at))
        ? Optional.of(
            new Finding(i, at + hearing.length(unit, at), new Every(pattern, interval, done)))
        : Optional.empty();
  }

  /** "Every 2 weeks on tuesday and friday", or on the day it is due if none is named. */
  private static Optional<Finding> weeks(
      Hearing hearing, int i, int at, int interval, boolean done) {
    var plain = every(hearing, i, at, "unit.WEEK", weekly(Set.of()), interval, done);
    return plain
        .filter(found -> hearing.says("on-days", found.to()))
        .map(found -> found.to() + hearing.length("on-days", found.to()))
        .flatMap(days -> WeekdayLists.every(hearing, i, days, interval, done))
        .or(() -> plain);
  }

  private static Optional<Finding> months(
      Hearing hearing, int i, int at, String unit, int interval, boolean done) {
    if (!hearing.says(unit, at)) {
      return Optional.empty();
    }
    var end = at + hearing.length(unit, at);
    var last = hearing.length("on-the-last-day", end);
    var rule = new Every(new Pattern.Monthly(), interval, done);
    return Optional.of(
        last > 0
            ? new Finding(i, end + last, new Every(new Pattern.MonthlyOnDay(-1), interval, done))
            : MonthlyDays.after(hearing, i, end, rule).orElse(new Finding(i, end, rule)));
  }

  /** "Every morning" is every day; the part of the day is understood by itself. */
  private static Optional<Finding> eachPart(Hearing hearing, int i, int at) {
    return new DayParts()
        .at(hearing, at)
        .map(part -> new Finding(i, at, new Every(new Pattern.Daily(), 1, false)));
  }

  private static Pattern weekly(Set<DayOfWeek> days) {
    return new Pattern.Weekly(days);
  }
}
