package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.AtTime;
import com.todo.adapters.phrases.when.Meaning.Certainty;
import com.todo.adapters.phrases.when.Meaning.OnDay;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.IntStream;

/** Understands an hour that only the day before it makes a time: "tomorrow 9", "friday by 5". */
final class HoursAfterDays implements Recognizer {
  private static final int LAST_HOUR = 12;
  private static final int LONGEST_DAY = 8;

  private final Recognizer days;

  HoursAfterDays(Recognizer days) {
    this.days = days;
  }

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    var lead = hearing.length("lead.hour-after-day", i);
    var number = i + lead;
    var hour = hearing.number(number);
    var ends = hearing.isOver(number + 1) || hearing.joins(",", number + 1);
    if (hour.isEmpty() || hour.getAsInt() < 1 || hour.getAsInt() > LAST_HOUR || !ends) {
      return Optional.empty();
    }
    var time = new AtTime(LocalTime.of(hour.getAsInt(), 0), Certainty.SPOKEN);
    return IntStream.range(Math.max(0, i - LONGEST_DAY), i)
            .anyMatch(from -> isDay(hearing, from, i))
        ? Optional.of(new Finding(i, number + 1, time))
        : Optional.empty();
  }

  private boolean isDay(Hearing hearing, int from, int to) {
    return days.at(hearing, from)
        .filter(found -> found.to() == to && found.meaning() instanceof OnDay)
        .isPresent();
  }
}
