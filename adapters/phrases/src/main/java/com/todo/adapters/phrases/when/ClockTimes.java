package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.AtTime;
import com.todo.adapters.phrases.when.Meaning.Certainty;
import com.todo.adapters.phrases.when.Meaning.Never;
import com.todo.domain.conversation.Doubt.Flaw;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** Understands times in numbers: 17:00, 7:15 am, 5pm, 5.30pm, 9 o'clock. */
final class ClockTimes implements Recognizer {
  private static final String ON_THE_HOUR = "0";

  /** What may stand before a time without a space: "@5pm", "5pm-6pm". */
  private static final Set<String> JOINTS = Set.of("@", "(", ",", "~", "-", "–", "—");

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    if (hearing.digits(i).isEmpty()
        || hearing.token(i).text().length() > 2
        || follows(hearing, i)) {
      return Optional.empty();
    }
    return withMinutes(hearing, i).or(() -> onTheHour(hearing, i));
  }

  /** Whether the number is the end of something larger, such as 1.5 or 3:17:05. */
  private static boolean follows(Hearing hearing, int i) {
    var before = hearing.token(i - 1);
    return hearing.token(i).glued() && !(JOINTS.contains(before.text()));
  }

  private static Optional<Finding> withMinutes(Hearing hearing, int i) {
    var colon = hearing.joins(":", i + 1);
    var minutes = hearing.token(i + 2);
    if (!(colon || hearing.joins(".", i + 1))
        || !minutes.isNumber()
        || !minutes.glued()
        || minutes.text().length() != 2) {
      return Optional.empty();
    }
    var half = Half.at(hearing, i + 3);
    var end = i + 3 + half.length();
    var told = half.length() > 0 || colon || hearing.says("lead.hour", i - 1);
    return told && hearing.endsBefore(end) && !isLonger(hearing, end)
        ? Optional.of(new Finding(i, end, time(hearing, i, minutes.text(), half)))
        : Optional.empty();
  }

  private static boolean isLonger(Hearing hearing, int end) {
    return (hearing.joins(":", end) || hearing.joins(".", end))
        && hearing.token(end + 1).isNumber()
        && hearing.token(end + 1).glued();
  }

  private static Optional<Finding> onTheHour(Hearing hearing, int i) {
    var half = Half.at(hearing, i + 1);
    var length = half.length() > 0 ? half.length() : hearing.length("o-clock", i + 1);
    var end = i + 1 + length;
    return length > 0 && hearing.endsBefore(end)
        ? Optional.of(new Finding(i, end, time(hearing, i, ON_THE_HOUR, half)))
        : Optional.empty();
  }

  private static Meaning time(Hearing hearing, int i, String minutes, Half half) {
    var written = hearing.token(i).text();
    var hour = half.hour(Integer.parseInt(written));
    var minute = Integer.parseInt(minutes);
    if (hour > 23 || minute > 59) {
      return new Never(Flaw.NO_SUCH_TIME);
    }
    var exact = half.length() > 0 || hour > 12 || written.startsWith("0");
    var certainty = exact || minutes.equals(ON_THE_HOUR) ? Certainty.of(exact) : Certainty.WRITTEN;
    return new AtTime(LocalTime.of(hour, minute), certainty);
  }
}
