package com.todo.adapters.phrases.acts;

import com.todo.adapters.phrases.when.Hearing;
import com.todo.adapters.phrases.when.Recognizers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Days that lie behind, both included: "yesterday", "last week", "on monday".
 *
 * @param end the place of the token after their words
 */
record PastDays(LocalDate from, LocalDate to, int end) {

  static Optional<PastDays> at(Hearing hearing, int i) {
    var today = hearing.today();
    var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var first = today.withDayOfMonth(1);
    return of(hearing, "listed.THIS_WEEK", i, monday, monday.plusDays(6))
        .or(() -> of(hearing, "listed.LAST_WEEK", i, monday.minusDays(7), monday.minusDays(1)))
        .or(() -> of(hearing, "listed.THIS_MONTH", i, first, first.plusMonths(1).minusDays(1)))
        .or(() -> of(hearing, "listed.LAST_MONTH", i, first.minusMonths(1), first.minusDays(1)))
        .or(() -> day(hearing, i));
  }

  private static Optional<PastDays> of(
      Hearing hearing, String name, int i, LocalDate from, LocalDate to) {
    return hearing.says(name, i)
        ? Optional.of(new PastDays(from, to, i + hearing.length(name, i)))
        : Optional.empty();
  }

  /** A weekday is the last one, as nothing was done on days to come. */
  private static Optional<PastDays> day(Hearing hearing, int i) {
    return Recognizers.day(hearing, i + hearing.length("lead.date", i))
        .map(
            day -> {
              var weeks = day.date().isAfter(hearing.today()) ? 1 : 0;
              var date = day.date().minusWeeks(weeks);
              return new PastDays(date, date, day.end());
            });
  }
}
