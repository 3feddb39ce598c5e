package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.OnDay;
import java.util.Optional;

/** Understands from which day to which: "10 august - 12 september". It begins on the first. */
final class DayRanges implements Recognizer {
  private final Recognizer days;

  DayRanges(Recognizer days) {
    this.days = days;
  }

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    return days.at(hearing, i)
        .filter(first -> first.meaning() instanceof OnDay && !hearing.says("from", i - 1))
        .flatMap(
            first -> last(hearing, first).map(last -> new Finding(i, last.to(), first.meaning())));
  }

  private Optional<Finding> last(Hearing hearing, Finding first) {
    var to = hearing.length("days.to", first.to());
    return to == 0
        ? Optional.empty()
        : days.at(hearing, first.to() + to).filter(last -> isLater(first, last));
  }

  private static boolean isLater(Finding first, Finding last) {
    return last.meaning() instanceof OnDay end
        && end.date().isAfter(((OnDay) first.meaning()).date());
  }
}
