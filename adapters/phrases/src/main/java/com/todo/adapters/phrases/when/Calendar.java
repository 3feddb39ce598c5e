package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.Never;
import com.todo.adapters.phrases.when.Meaning.OnDay;
import com.todo.domain.conversation.Doubt.Flaw;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** Turns numbers into days, and says which ones no calendar has. */
final class Calendar {
  private static final int CENTURY = 2000;
  private static final int LEAP_CYCLE = 8;

  private Calendar() {}

  static Meaning day(int year, int month, int day) {
    if (month < 1 || month > 12) {
      return new Never(Flaw.NO_SUCH_MONTH);
    }
    var full = year < 100 ? CENTURY + year : year;
    return YearMonth.of(full, month).isValidDay(day)
        ? new OnDay(LocalDate.of(full, month, day))
        : new Never(Flaw.NO_SUCH_DAY);
  }

  /** The next such day from today on. */
  static Meaning next(LocalDate today, int month, int day) {
    if (month < 1 || month > 12) {
      return new Never(Flaw.NO_SUCH_MONTH);
    }
    if (day < 1 || day > Month.of(month).maxLength()) {
      return new Never(Flaw.NO_SUCH_DAY);
    }
    for (var year = today.getYear(); year <= today.getYear() + LEAP_CYCLE; year++) {
      if (YearMonth.of(year, month).isValidDay(day)
          && !LocalDate.of(year, month, day).isBefore(today)) {
        return new OnDay(LocalDate.of(year, month, day));
      }
    }
    return new Never(Flaw.NO_SUCH_DAY);
  }

  /** The next day with this number in its month, from today on. */
  static Meaning nextDayOfMonth(LocalDate today, int day) {
    var month = YearMonth.from(today);
    while (!month.isValidDay(day) || month.atDay(day).isBefore(today)) {
      if (day < 1 || day > 31) {
        return new Never(Flaw.NO_SUCH_DAY);
      }
      month = month.plusMonths(1);
    }
    return new OnDay(month.atDay(day));
  }
}
