package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.AtTime;
import com.todo.adapters.phrases.when.Meaning.Certainty;
import com.todo.domain.conversation.DayPart;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/** Understands times as they are spoken: "half past 4", "quarter to six", "9 in the morning". */
final class SpokenTimes implements Recognizer {
  private static final int HOURS = 12;

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    return Stream.of(
            beside(hearing, i, "time.half-past", 30),
            beside(hearing, i, "time.quarter-past", 15),
            beside(hearing, i, "time.quarter-to", -15))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> inPart(hearing, i));
  }

  private static Optional<Finding> beside(Hearing hearing, int i, String name, int minutes) {
    var hour = i + hearing.length(name, i);
    var number = hearing.number(hour);
    if (hour == i || number.isEmpty() || number.getAsInt() > HOURS || number.getAsInt() < 1) {
      return Optional.empty();
    }
    var half = Half.at(hearing, hour + 1);
    var time = LocalTime.of(half.hour(number.getAsInt()), 0).plusMinutes(minutes);
    return Optional.of(
        new Finding(
            i, hour + 1 + half.length(), new AtTime(time, Certainty.of(half.length() > 0))));
  }

  private static Optional<Finding> inPart(Hearing hearing, int i) {
    var number = hearing.number(i);
    if (number.isEmpty() || number.getAsInt() > HOURS || number.getAsInt() < 1) {
      return Optional.empty();
    }
    return Stream.of(DayPart.MORNING, DayPart.AFTERNOON, DayPart.EVENING)
        .filter(part -> hearing.says("time.in-" + part, i + 1))
        .findFirst()
        .map(
            part ->
                new Finding(
                    i,
                    i + 1 + hearing.length("time.in-" + part, i + 1),
                    new AtTime(part.resolve(LocalTime.of(number.getAsInt(), 0)), Certainty.EXACT)));
  }
}
