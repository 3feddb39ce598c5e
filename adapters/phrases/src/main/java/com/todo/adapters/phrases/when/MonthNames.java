package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.OnDay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Understands months by the day that stands for them: "in december" is its first, "end of january"
 * its last, "mid january" the middle. A bare name may be that of a person.
 */
final class MonthNames implements Recognizer {
  private static final int MIDDLE = 15;

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    var lead = hearing.length("month-in", i);
    return named(hearing, i, i + lead, lead > 0);
  }

  private static Optional<Finding> named(Hearing hearing, int from, int i, boolean in) {
    var start = hearing.length("month-part.START", i);
    var middle = hearing.length("month-part.MIDDLE", i);
    var end = hearing.length("month-part.END", i);
    var part = Math.max(start, Math.max(middle, end));
    var name = i + part;
    var month = hearing.member("month.", name);
    if (month.isEmpty() || !hearing.endsBefore(name + 1)) {
      return Optional.empty();
    }
    var said = year(hearing, name + 1);
    var led = in || part > 0 || said > 0 || hearing.says("lead.month", i - 1);
    var next = YearMonth.from(hearing.today()).withMonth(month.getAsInt());
    var year = said > 0 ? YearMonth.of(said, month.getAsInt()) : coming(next, hearing.today());
    var day = end > 0 ? year.atEndOfMonth() : year.atDay(middle > 0 ? MIDDLE : 1);
    return led && !isDated(hearing, name)
        ? Optional.of(new Finding(from, name + (said > 0 ? 2 : 1), new OnDay(day)))
        : Optional.empty();
  }

  private static YearMonth coming(YearMonth month, LocalDate today) {
    return month.isBefore(YearMonth.from(today)) ? month.plusYears(1) : month;
  }

  private static int year(Hearing hearing, int i) {
    var token = hearing.token(i);
    var year = hearing.digits(i).orElse(0);
    return token.text().length() == 4 && year > 1900 && year < 2200 && hearing.endsBefore(i + 1)
        ? year
        : 0;
  }

  /** "May 5" says more. */
  private static boolean isDated(Hearing hearing, int name) {
    return year(hearing, name + 1) == 0 && hearing.token(name + 1).isNumber();
  }
}
