package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.Every;
import com.todo.domain.recurrence.Pattern;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Understands days within each month: "every 31st", "the 1st of every month", "every 2nd tuesday of
 * the month", "on the last day of every month".
 */
final class MonthlyRepeats implements Recognizer {

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    var every = hearing.length("every", i);
    var at = i + every + hearing.length("article", i + every);
    return weekday(hearing, i, at, every > 0).or(() -> day(hearing, i, at, every > 0));
  }

  private static Optional<Finding> weekday(Hearing hearing, int i, int at, boolean every) {
    var week = ordinal(hearing, at);
    var named = at + length(hearing, at);
    var day = Weekdays.named(hearing, named);
    if (week.isEmpty() || week.getAsInt() > 5 || day.isEmpty()) {
      return Optional.empty();
    }
    var end = tail(hearing, named + 1, every);
    return end > named + 1 || every && isPlace(hearing, at, week.getAsInt())
        ? rule(i, end, new Pattern.MonthlyOnWeekday(week.getAsInt(), day.get()))
        : Optional.empty();
  }

  private static Optional<Finding> day(Hearing hearing, int i, int at, boolean every) {
    var last = hearing.length("last-day", at);
    if (last > 0) {
      var end = tail(hearing, at + last, every);
      return end > at + last ? rule(i, end, new Pattern.MonthlyOnDay(-1)) : Optional.empty();
    }
    var day = MonthDays.day(hearing, at);
    var number = MonthDays.end(hearing, at);
    var word = hearing.longest("ordinal.", at) > 0;
    if (day.isEmpty() || number == at + 1 && !word || day.getAsInt() < 1 || day.getAsInt() > 31) {
      return Optional.empty();
    }
    var end = tail(hearing, number, every);
    return end > number || every && !word && !hearing.token(number).isWord()
        ? rule(i, end, new Pattern.MonthlyOnDay(day.getAsInt()))
        : Optional.empty();
  }

  /** "Every second friday" is every other one; "every third friday" is that of the month. */
  private static boolean isPlace(Hearing hearing, int at, int week) {
    return week != 2 && !hearing.says("other", at);
  }

  /**
   * Past "of the month", which after "every" says enough, or "of every month", which always does.
   */
  private static int tail(Hearing hearing, int i, boolean every) {
    var each = hearing.length("of-every-month", i);
    return i + (each > 0 || !every ? each : hearing.length("of-the-month", i));
  }

  static OptionalInt ordinal(Hearing hearing, int i) {
    if (hearing.says("last", i)) {
      return OptionalInt.of(-1);
    }
    var word = hearing.member("ordinal.", i);
    return word.isPresent() || MonthDays.end(hearing, i) == i + 1
        ? word
        : MonthDays.day(hearing, i);
  }

  /** How many tokens an ordinal takes: "2nd" is two. */
  static int length(Hearing hearing, int i) {
    return hearing.token(i).isNumber() ? MonthDays.end(hearing, i) - i : 1;
  }

  /** "Every 3rd day" is every 3 days. */
  static OptionalInt ordinalOr(Hearing hearing, int i, OptionalInt number) {
    var ordinal = ordinal(hearing, i);
    return ordinal.isPresent() && ordinal.getAsInt() > 0 ? ordinal : number;
  }

  private static Optional<Finding> rule(int from, int to, Pattern pattern) {
    return Optional.of(new Finding(from, to, new Every(pattern, 1, false)));
  }
}
