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
  private static final int MOST_PAST = 29;

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    return Stream.of(
            beside(hearing, i, "time.half-past", 30),
            beside(hearing, i, "time.half", 30),
            beside(hearing, i, "time.quarter-past", 15),
            beside(hearing, i, "time.quarter-to", -15))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> minutes(hearing, i))
        .or(() -> withMinutes(hearing, i))
        .or(() -> atNight(hearing, i))
        .or(() -> inPart(hearing, i));
  }

  private static Optional<Finding> beside(Hearing hearing, int i, String name, int minutes) {
    var hour = i + hearing.length(name, i);
    var number = hearing.number(hour);
    if (hour == i || number.isEmpty() || number.getAsInt() > HOURS || number.getAsInt() < 1) {
      return Optional.empty();
    }
    var half = Half.at(hearing, hour + 1);
    var standsAlone = half.length() > 0 || !hearing.token(hour + 1).isWord();
    if (name.equals("time.half") && !standsAlone) {
      return Optional.empty();
    }
    var time = LocalTime.of(half.hour(number.getAsInt()), 0).plusMinutes(minutes);
    return Optional.of(
        new Finding(
            i, hour + 1 + half.length(), new AtTime(time, Certainty.of(half.length() > 0))));
  }

  /** "Ten past six", and after a word such as "at" also "ten to six". */
  private static Optional<Finding> minutes(Hearing hearing, int i) {
    var number = hearing.number(i);
    var at = i + 1 + hearing.length("time.minutes", i + 1);
    var past = hearing.length("time.past", at);
    var to = hearing.says("lead.hour", i - 1) ? hearing.length("time.to", at) : 0;
    var hour = hearing.number(at + past + to);
    if (number.isEmpty()
        || past + to == 0
        || number.getAsInt() > MOST_PAST
        || hour.isEmpty()
        || hour.getAsInt() < 1
        || hour.getAsInt() > HOURS) {
      return Optional.empty();
    }
    var half = Half.at(hearing, at + past + to + 1);
    var end = at + past + to + 1 + half.length();
    var minutes = past > 0 ? number.getAsInt() : -number.getAsInt();
    var time = LocalTime.of(half.hour(hour.getAsInt()), 0).plusMinutes(minutes);
    return !hearing.endsBefore(end)
        ? Optional.empty()
        : Optional.of(new Finding(i, end, new AtTime(time, Certainty.of(half.length() > 0))));
  }

  /** "At five thirty". */
  private static Optional<Finding> withMinutes(Hearing hearing, int i) {
    var hour = hearing.number(i);
    var minutes = hearing.member("number.", i + 1);
    if (!hearing.says("lead.hour", i - 1)
        || hour.isEmpty()
        || hour.getAsInt() < 1
        || hour.getAsInt() > HOURS
        || minutes.isEmpty()
        || minutes.getAsInt() < 10
        || minutes.getAsInt() > 59) {
      return Optional.empty();
    }
    var half = Half.at(hearing, i + 2);
    var time = LocalTime.of(half.hour(hour.getAsInt()), minutes.getAsInt());
    return Optional.of(
        new Finding(i, i + 2 + half.length(), new AtTime(time, Certainty.of(half.length() > 0))));
  }

  /** Eleven at night is late, and three is early. */
  private static Optional<Finding> atNight(Hearing hearing, int i) {
    var hour = hearing.number(i).orElse(0);
    var night = hearing.length("time.at-night", i + 1);
    if (night == 0 || hour < 1 || hour > HOURS) {
      return Optional.empty();
    }
    var late = hour > 5 && hour < HOURS;
    var time = LocalTime.of(hour % HOURS + (late ? HOURS : 0), 0);
    return Optional.of(new Finding(i, i + 1 + night, new AtTime(time, Certainty.EXACT)));
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
