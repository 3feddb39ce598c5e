package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.AtTime;
import com.todo.adapters.phrases.when.Meaning.Certainty;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Understands from when to when: "5-6pm", "from 5pm to 6pm", "between 9 and 10". It begins then.
 */
final class TimeRanges implements Recognizer {
  private final Recognizer times;

  TimeRanges(Recognizer times) {
    this.times = times;
  }

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    var lead = hearing.length("range.from", i);
    var from = i + lead;
    return times
        .at(hearing, from)
        .filter(first -> first.meaning() instanceof AtTime)
        .flatMap(first -> to(hearing, i, first.to(), (AtTime) first.meaning()))
        .or(() -> bare(hearing, i, from, lead > 0));
  }

  /** The first hour takes the half of the day of the last one: "5-6pm". */
  private Optional<Finding> bare(Hearing hearing, int i, int from, boolean led) {
    var hour = hearing.number(from);
    if (hour.isEmpty() || hour.getAsInt() < 1 || hour.getAsInt() > 12) {
      return Optional.empty();
    }
    var joint = hearing.length("range.to", from + 1);
    return joint == 0 || hearing.token(from).glued() && from > 0
        ? Optional.empty()
        : end(hearing, from + 1 + joint, led)
            .map(last -> new Finding(i, last.to(), begin(hour.getAsInt(), (AtTime) last.meaning())))
            .filter(found -> found.meaning() instanceof AtTime);
  }

  private Optional<Finding> end(Hearing hearing, int i, boolean led) {
    var exact = times.at(hearing, i).filter(last -> last.meaning() instanceof AtTime);
    var hour = hearing.number(i).orElse(0);
    return led && exact.isEmpty() && hour >= 1 && hour <= 12 && !hearing.token(i + 1).isWord()
        ? Optional.of(new Finding(i, i + 1, new AtTime(LocalTime.of(hour, 0), Certainty.SPOKEN)))
        : exact;
  }

  private static AtTime begin(int hour, AtTime last) {
    if (last.certainty() != Certainty.EXACT) {
      return new AtTime(LocalTime.of(hour, 0), Certainty.SPOKEN);
    }
    var same = LocalTime.of(hour % 12 + (last.time().getHour() >= 12 ? 12 : 0), 0);
    var begin = same.isAfter(last.time()) ? same.minusHours(12) : same;
    return new AtTime(begin, Certainty.EXACT);
  }

  private Optional<Finding> to(Hearing hearing, int i, int at, AtTime first) {
    var joint = hearing.length("range.to", at);
    return joint == 0
        ? Optional.empty()
        : times
            .at(hearing, at + joint)
            .filter(last -> last.meaning() instanceof AtTime)
            .map(last -> new Finding(i, last.to(), inHalfOf((AtTime) last.meaning(), first)));
  }

  /** "3:30-4:30pm" begins in the afternoon. */
  private static AtTime inHalfOf(AtTime last, AtTime first) {
    var later = first.time().plusHours(12);
    var sure = first.certainty() != Certainty.EXACT && last.certainty() == Certainty.EXACT;
    return sure && first.time().getHour() < 12 && !later.isAfter(last.time())
        ? new AtTime(later, Certainty.EXACT)
        : first;
  }
}
