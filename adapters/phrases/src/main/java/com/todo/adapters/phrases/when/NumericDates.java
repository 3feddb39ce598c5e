package com.todo.adapters.phrases.when;

import java.util.Optional;
import java.util.stream.IntStream;

/** Understands dates in numbers: 2027-02-17, 17.02.2027, 02/17/2027, and 17.02. or 2/17. */
final class NumericDates implements Recognizer {

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    if (hearing.digits(i).isEmpty() || hearing.token(i).glued() && i > 0 && isJoined(hearing, i)) {
      return Optional.empty();
    }
    return iso(hearing, i)
        .or(() -> withYear(hearing, i, "/", hearing.monthFirst()))
        .or(() -> withYear(hearing, i, ".", false))
        .or(() -> withYear(hearing, i, "-", hearing.monthFirst()))
        .or(() -> withoutYear(hearing, i));
  }

  private static boolean isJoined(Hearing hearing, int i) {
    var before = hearing.token(i - 1);
    return !(before.is("@") || before.is("(") || before.is(",") || before.is(":"));
  }

  private static Optional<Finding> iso(Hearing hearing, int i) {
    var separated = isTriple(hearing, i, "-") || isTriple(hearing, i, "/");
    return hearing.token(i).text().length() == 4 && separated
        ? Optional.of(
            new Finding(
                i,
                i + 5,
                Calendar.day(value(hearing, i), value(hearing, i + 2), value(hearing, i + 4))))
        : Optional.empty();
  }

  private static Optional<Finding> withYear(Hearing h, int i, String symbol, boolean monthFirst) {
    var digits = h.token(i + 4).text().length();
    if (!isTriple(h, i, symbol) || digits != 4 && digits != 2 || h.token(i).text().length() > 2) {
      return Optional.empty();
    }
    if (symbol.equals(".") && digits == 2 && isVersion(h, i)) {
      return Optional.empty();
    }
    var first = value(h, i);
    var second = value(h, i + 2);
    var month = isMonthFirst(first, second, monthFirst) ? first : second;
    return Optional.of(
        new Finding(i, i + 5, Calendar.day(value(h, i + 4), month, first + second - month)));
  }

  /**
   * Three short numbers with dots, as software counts its versions: after a word such as "upgrade",
   * unless a word such as "on" or a weekday says that they are a day.
   */
  private static boolean isVersion(Hearing h, int i) {
    return !h.says("lead.date", i - 1)
        && Weekdays.named(h, i - 1).isEmpty()
        && IntStream.range(0, i).anyMatch(before -> h.says("counts-versions", before));
  }

  /** A bare pair may be anything, so it counts only beside a word that leads to a date. */
  private static Optional<Finding> withoutYear(Hearing h, int i) {
    var dotted = h.joins(".", i + 1) && h.joins(".", i + 3);
    var slashed = h.joins("/", i + 1) && isLed(h, i);
    var end = dotted ? i + 4 : i + 3;
    if (!(dotted || slashed)
        || h.digits(i + 2).isEmpty()
        || !h.token(i + 2).glued()
        || !h.endsBefore(end)
        || h.joins("/", end)) {
      return Optional.empty();
    }
    var first = value(h, i);
    var second = value(h, i + 2);
    var month = isMonthFirst(first, second, !dotted && h.monthFirst()) ? first : second;
    return Optional.of(
        new Finding(i, end, Calendar.next(h.today(), month, first + second - month)));
  }

  /** After such a word, after a weekday, or where the sentence ends. */
  private static boolean isLed(Hearing h, int i) {
    return h.says("lead.date", i - 1)
        || Weekdays.named(h, i - 1).isPresent()
        || i > 0 && (h.isOver(i + 3) || h.says("lead.hour", i + 3)) && isBoth(h, i);
  }

  private static boolean isBoth(Hearing h, int i) {
    var first = value(h, i);
    var second = value(h, i + 2);
    return Math.min(first, second) > 0
        && Math.min(first, second) <= 12
        && Math.max(first, second) <= 31;
  }

  /** The order of the locale, unless only the other one makes a date. */
  private static boolean isMonthFirst(int first, int second, boolean monthFirst) {
    return monthFirst ? first <= 12 || second > 12 : second > 12 && first <= 12;
  }

  private static boolean isTriple(Hearing hearing, int i, String symbol) {
    return hearing.joins(symbol, i + 1)
        && hearing.joins(symbol, i + 3)
        && hearing.digits(i + 2).isPresent()
        && hearing.digits(i + 4).isPresent()
        && hearing.token(i + 2).glued()
        && hearing.token(i + 4).glued()
        && hearing.endsBefore(i + 5)
        && !hearing.joins(symbol, i + 5);
  }

  private static int value(Hearing hearing, int i) {
    return hearing.digits(i).orElse(0);
  }
}
