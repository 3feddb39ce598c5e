package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.Every;
import com.todo.adapters.phrases.when.Meaning.OnDay;
import com.todo.domain.recurrence.Pattern;
import java.util.Optional;
import java.util.stream.IntStream;

/** Understands "every" before a date: "every dec 24", "every 4th of july"; the date by itself. */
final class YearlyRepeats implements Recognizer {
  private static final Every YEARLY = new Every(new Pattern.Yearly(), 1, false);

  private final Recognizer dates;

  YearlyRepeats(Recognizer dates) {
    this.dates = dates;
  }

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    var at = i + hearing.length("every", i);
    return at > i && (isMonth(hearing, at) || isDate(hearing, at))
        ? Optional.of(new Finding(i, at, YEARLY))
        : Optional.empty();
  }

  private boolean isDate(Hearing hearing, int i) {
    return dates
        .at(hearing, i)
        .filter(found -> found.meaning() instanceof OnDay && hasMonth(hearing, found))
        .isPresent();
  }

  private static boolean hasMonth(Hearing hearing, Finding found) {
    return IntStream.range(found.from(), found.to()).anyMatch(i -> isMonth(hearing, i));
  }

  private static boolean isMonth(Hearing hearing, int i) {
    return hearing.member("month.", i).isPresent();
  }
}
