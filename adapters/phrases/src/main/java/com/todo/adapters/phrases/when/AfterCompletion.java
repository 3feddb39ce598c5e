package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.Every;
import com.todo.adapters.phrases.when.Meaning.Later;
import com.todo.domain.recurrence.Pattern;
import java.time.Duration;
import java.util.Optional;

/** Understands rules that count from the day a task is done: "3 days after completion". */
final class AfterCompletion implements Recognizer {
  private static final int MOST = 999;
  private static final int MONTHS_IN_YEAR = 12;
  private final Recognizer amounts = new Amounts();

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    return amounts
        .at(hearing, i)
        .filter(found -> hearing.says("after-completion", found.to()))
        .flatMap(f -> rule(i, f.to() + hearing.length("after-completion", f.to()), f.meaning()));
  }

  private static Optional<Finding> rule(int from, int to, Meaning meaning) {
    if (!(meaning instanceof Later later) || !later.time().equals(Duration.ZERO)) {
      return Optional.empty();
    }
    var months = (int) later.days().toTotalMonths();
    var days = later.days().getDays();
    if (Math.max(months, days) < 1 || Math.max(months, days) > MOST) {
      return Optional.empty();
    }
    if (days > 0) {
      return Optional.of(new Finding(from, to, new Every(new Pattern.Daily(), days, true)));
    }
    return Optional.of(
        months % MONTHS_IN_YEAR == 0
            ? new Finding(from, to, new Every(new Pattern.Yearly(), months / MONTHS_IN_YEAR, true))
            : new Finding(from, to, new Every(new Pattern.Monthly(), months, true)));
  }
}
