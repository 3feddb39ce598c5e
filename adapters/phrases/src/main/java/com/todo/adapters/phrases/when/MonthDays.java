package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.OnDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/** Understands days of a month by their number: "the 17th", "1st of next month". */
final class MonthDays implements Recognizer {
  private static final int MOST = 99;

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    var number = i + hearing.length("article", i);
    var day = day(hearing, number);
    var word = hearing.member("ordinal.", number).isPresent();
    if (day.isEmpty() || !word && !hearing.says("ordinal-ending", number + 1)) {
      return Optional.empty();
    }
    var end = end(hearing, number);
    var nextMonth = hearing.length("of-next-month", end);
    if (nextMonth > 0) {
      var first = hearing.today().with(TemporalAdjusters.firstDayOfNextMonth());
      return Optional.of(
          new Finding(
              i,
              end + nextMonth,
              Calendar.day(first.getYear(), first.getMonthValue(), day.getAsInt())));
    }
    if (word && !isSpelled(hearing, number)) {
      return Optional.empty();
    }
    var meaning = Calendar.nextDayOfMonth(hearing.today(), day.getAsInt());
    return Optional.of(new Finding(i, end, meaning))
        .filter(found -> isDate(hearing, found, number > i));
  }

  /** "The first" may be anything; "the twenty-seventh" is a date. */
  private static boolean isSpelled(Hearing hearing, int i) {
    return hearing.member("ordinal.", i).orElse(0) > 10;
  }

  /** A bare "2nd" may count anything; it is a date after "the" or "on", or where words end. */
  private static boolean isDate(Hearing hearing, Finding found, boolean article) {
    return found.meaning() instanceof OnDay
        && (hearing.says("lead.date", found.from() - 1)
            || !hearing.token(found.to()).isWord() && (article || found.from() > 0)
            || found.from() > 0 && hearing.says("lead.hour", found.to())
            || hearing.joins(",", found.to()));
  }

  /** The number of a day, with or without its ending, or as a word. */
  static OptionalInt day(Hearing hearing, int i) {
    var word = hearing.member("ordinal.", i);
    var day = word.isPresent() ? word : hearing.digits(i);
    return day.isPresent() && day.getAsInt() <= MOST && hearing.endsBefore(end(hearing, i))
        ? day
        : OptionalInt.empty();
  }

  static int end(Hearing hearing, int i) {
    var word = hearing.longest("ordinal.", i);
    var ending = hearing.token(i + 1).glued() ? hearing.length("ordinal-ending", i + 1) : 0;
    return i + Math.max(word, 1 + ending);
  }
}
