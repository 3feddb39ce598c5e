package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.Every;
import com.todo.domain.recurrence.Pattern;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Understands "on mondays", "fridays at 4pm", "on weekdays", which mean each of them. */
final class WeekdayPlurals implements Recognizer {
  private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    var lead = hearing.length("lead.plural", i);
    if (named(hearing, i + lead).isPresent()) {
      return WeekdayLists.every(hearing, i, i + lead, 1, false)
          .filter(
              found -> lead > 0 || !hearing.token(found.to()).isWord() || isLed(hearing, found));
    }
    return all(hearing, i, i + lead, "plural.WORKDAY", WORKDAYS)
        .or(() -> all(hearing, i, i + lead, "plural.WEEKEND", WEEKEND))
        .filter(found -> lead > 0 || isLed(hearing, found));
  }

  /** The weekday whose plural stands here. */
  static Optional<DayOfWeek> named(Hearing hearing, int i) {
    var number = hearing.member("weekdays.", i);
    return number.isPresent() ? Optional.of(DayOfWeek.of(number.getAsInt())) : Optional.empty();
  }

  private static Optional<Finding> all(
      Hearing hearing, int i, int at, String name, Set<DayOfWeek> days) {
    var length = hearing.length(name, at);
    return length == 0
        ? Optional.empty()
        : Optional.of(new Finding(i, at + length, new Every(new Pattern.Weekly(days), 1, false)));
  }

  private static boolean isLed(Hearing hearing, Finding found) {
    return hearing.says("lead.hour", found.to()) || hearing.digits(found.to()).isPresent();
  }
}
