package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.AtTime;
import com.todo.adapters.phrases.when.Meaning.Certainty;
import java.time.LocalTime;
import java.util.Optional;

/** Understands times written without a colon: 530pm, at 1730, 17h, 17h30, five pm. */
final class CompactTimes implements Recognizer {
  private static final int HUNDRED = 100;

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    return hundreds(hearing, i).or(() -> hours(hearing, i)).or(() -> words(hearing, i));
  }

  /** Four digits are a time only where a word or a half of the day says so. */
  private static Optional<Finding> hundreds(Hearing hearing, int i) {
    var digits = hearing.token(i).text().length();
    var half = Half.at(hearing, i + 1);
    var led = hearing.says("lead.clock", i - 1) && digits == 4;
    if (hearing.digits(i).isEmpty() || digits < 3 || half.length() == 0 && !led) {
      return Optional.empty();
    }
    var number = hearing.digits(i).getAsInt();
    var certain = half.length() > 0 || number >= 1300 || hearing.token(i).text().startsWith("0");
    return time(half.hour(number / HUNDRED), number % HUNDRED, Certainty.of(certain))
        .map(time -> new Finding(i, i + 1 + half.length(), time))
        .filter(found -> hearing.endsBefore(found.to()));
  }

  private static Optional<Finding> hours(Hearing hearing, int i) {
    var mark = hearing.token(i + 1).glued() ? hearing.length("hour-mark", i + 1) : 0;
    if (hearing.digits(i).isEmpty() || mark == 0 || hearing.says("ahead.lead", i - 1)) {
      return Optional.empty();
    }
    var minutes = hearing.token(i + 2);
    var exact = minutes.isNumber() && minutes.glued() && minutes.text().length() == 2;
    var minute = exact ? Integer.parseInt(minutes.text()) : 0;
    return time(hearing.digits(i).getAsInt(), minute, Certainty.EXACT)
        .map(time -> new Finding(i, i + (exact ? 3 : 2), time))
        .filter(found -> hearing.endsBefore(found.to()) && isHour(hearing, i, exact));
  }

  /** "2h" alone is rather an amount; "17h" is not. */
  private static boolean isHour(Hearing hearing, int i, boolean exact) {
    return exact || hearing.digits(i).getAsInt() > 12 || hearing.says("lead.hour", i - 1);
  }

  private static Optional<Finding> words(Hearing hearing, int i) {
    var hour = hearing.member("number.", i);
    var half = Half.at(hearing, i + 1);
    return hour.isPresent() && hour.getAsInt() <= 12 && half.length() > 0
        ? time(half.hour(hour.getAsInt()), 0, Certainty.EXACT)
            .map(time -> new Finding(i, i + 1 + half.length(), time))
        : Optional.empty();
  }

  private static Optional<AtTime> time(int hour, int minute, Certainty certainty) {
    return hour < 0 || hour > 23 || minute > 59
        ? Optional.empty()
        : Optional.of(new AtTime(LocalTime.of(hour, minute), certainty));
  }
}
