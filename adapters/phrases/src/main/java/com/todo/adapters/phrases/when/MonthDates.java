package com.todo.adapters.phrases.when;

import java.util.Optional;
import java.util.OptionalInt;

/** Understands dates with a month's name: "Feb 17", "17 Feb 2027", "the 31st of april". */
final class MonthDates implements Recognizer {

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    return monthFirst(hearing, i).or(() -> dayFirst(hearing, i));
  }

  private static Optional<Finding> monthFirst(Hearing hearing, int i) {
    var month = hearing.member("month.", i);
    var dot = hearing.joins(".", i + 1) ? 1 : 0;
    var number = i + 1 + dot + hearing.length("article", i + 1 + dot);
    var day = MonthDays.day(hearing, number);
    return month.isEmpty() || day.isEmpty()
        ? Optional.empty()
        : withYear(hearing, i, MonthDays.end(hearing, number), month, day);
  }

  private static Optional<Finding> dayFirst(Hearing hearing, int i) {
    var number = i + hearing.length("article", i);
    var day = MonthDays.day(hearing, number);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    var dotted = MonthDays.end(hearing, number);
    var joint = hearing.joins(".", dotted) || hearing.joins("-", dotted) ? 1 : 0;
    var end = dotted + joint;
    var named = end + hearing.length("of", end);
    var month = hearing.member("month.", named);
    return month.isEmpty() || !hearing.endsBefore(named + 1)
        ? Optional.empty()
        : withYear(hearing, i, named + 1, month, day);
  }

  private static Optional<Finding> withYear(
      Hearing hearing, int i, int end, OptionalInt month, OptionalInt day) {
    var comma = hearing.token(end).is(",") || hearing.joins("-", end) ? 1 : 0;
    var year = end + comma;
    return Optional.of(
        hearing.token(year).text().length() == 4
                && hearing.digits(year).isPresent()
                && hearing.endsBefore(year + 1)
            ? new Finding(
                i,
                year + 1,
                Calendar.day(hearing.digits(year).getAsInt(), month.getAsInt(), day.getAsInt()))
            : shortYear(hearing, i, end, month.getAsInt(), day.getAsInt())
                .orElseGet(
                    () ->
                        new Finding(
                            i,
                            end,
                            Calendar.next(hearing.today(), month.getAsInt(), day.getAsInt()))));
  }

  /** "Dec 24 '26". */
  private static Optional<Finding> shortYear(Hearing hearing, int i, int end, int month, int day) {
    var year = hearing.token(end + 1);
    var said = hearing.token(end).is("'") || hearing.token(end).is("’");
    return said && year.isNumber() && year.glued() && year.text().length() == 2
        ? Optional.of(
            new Finding(i, end + 2, Calendar.day(hearing.digits(end + 1).orElse(0), month, day)))
        : Optional.empty();
  }
}
