package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.Every;
import com.todo.domain.recurrence.Pattern;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Understands what may follow a rule: "every week after completion", "every day except sunday". */
final class AfterRepeats implements Recognizer {
  private final Recognizer repeats;

  AfterRepeats(Recognizer repeats) {
    this.repeats = repeats;
  }

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    return repeats
        .at(hearing, i)
        .map(found -> withoutDays(hearing, found))
        .map(found -> afterCompletion(hearing, found));
  }

  private static Finding afterCompletion(Hearing hearing, Finding found) {
    var length = hearing.length("after-completion", found.to());
    return length > 0 && found.meaning() instanceof Every every
        ? new Finding(
            found.from(), found.to() + length, new Every(every.pattern(), every.interval(), true))
        : found;
  }

  private static Finding withoutDays(Hearing hearing, Finding found) {
    var except = hearing.length("except", found.to());
    if (except == 0 || !(found.meaning() instanceof Every every) || every.interval() != 1) {
      return found;
    }
    var days = days(every.pattern());
    return WeekdayLists.at(hearing, found.to() + except)
        .filter(list -> days.removeAll(list.days()) && !days.isEmpty())
        .map(
            list ->
                new Finding(
                    found.from(),
                    list.end(),
                    new Every(new Pattern.Weekly(days), 1, every.afterCompletion())))
        .orElse(found);
  }

  private static Set<DayOfWeek> days(Pattern pattern) {
    if (pattern instanceof Pattern.Daily) {
      return EnumSet.allOf(DayOfWeek.class);
    }
    return pattern instanceof Pattern.Weekly weekly && !weekly.weekdays().isEmpty()
        ? EnumSet.copyOf(weekly.weekdays())
        : EnumSet.noneOf(DayOfWeek.class);
  }
}
