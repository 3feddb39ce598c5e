package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.AtTime;
import com.todo.adapters.phrases.when.Meaning.Certainty;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.IntStream;

/** Understands an hour that only the word before it makes a time: "at 5". */
final class BareHours implements Recognizer {
  private static final int LAST_HOUR = 23;
  private static final int LONGEST_DAY = 6;

  private final Recognizer days;

  BareHours(Recognizer days) {
    this.days = days;
  }

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    var lead = hearing.length("lead.hour", i);
    var hour = hearing.number(i + lead);
    var end = i + lead + 1;
    if (lead == 0 || hour.isEmpty() || hour.getAsInt() > LAST_HOUR || isPart(hearing, end)) {
      return Optional.empty();
    }
    if (hearing.token(end).isWord() && !mayFollow(hearing, i, end)) {
      return Optional.empty();
    }
    var exact = hour.getAsInt() > 12 || hearing.token(i + lead).text().startsWith("0");
    return Optional.of(
        new Finding(i, end, new AtTime(LocalTime.of(hour.getAsInt(), 0), Certainty.of(exact))));
  }

  /** "At 5 for coffee" is a time; "at 3 flats" is not. */
  private boolean mayFollow(Hearing hearing, int from, int end) {
    return from == 0
        || hearing.says("after-hour", end)
        || new DayParts().at(hearing, end).isPresent()
        || days.at(hearing, end).isPresent()
        || IntStream.range(Math.max(0, from - LONGEST_DAY), from)
            .anyMatch(k -> days.at(hearing, k).filter(found -> found.to() == from).isPresent());
  }

  /** Whether the number goes on, or counts or measures something: 5%, 5-10, 5.30, 5 days. */
  private static boolean isPart(Hearing hearing, int end) {
    var next = hearing.token(end);
    var joined = next.glued() && !(next.is(",") || next.is("!") || next.is(")") || next.is("?"));
    var point = (next.is(".") || next.is(":")) && !hearing.token(end + 1).glued();
    return joined && !point || new Amounts().at(hearing, end - 1).isPresent();
  }
}
