package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.OnDay;
import java.util.Optional;

/** Understands a date with its weekday: "friday, november 27", "fri 27/11", "friday the 27th". */
final class WeekdaysWithDates implements Recognizer {
  private final Recognizer dates;

  WeekdaysWithDates(Recognizer dates) {
    this.dates = dates;
  }

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    var comma = hearing.token(i + 1).is(",") || hearing.joins(".", i + 1) ? 1 : 0;
    return Weekdays.named(hearing, i)
        .flatMap(day -> dates.at(hearing, i + 1 + comma))
        .filter(found -> found.meaning() instanceof OnDay)
        .map(found -> found.startingAt(i));
  }
}
