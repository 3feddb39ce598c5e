package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.From;
import com.todo.adapters.phrases.when.Meaning.Later;
import com.todo.adapters.phrases.when.Meaning.OnDay;
import com.todo.adapters.phrases.when.Meaning.Times;
import com.todo.adapters.phrases.when.Meaning.Until;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Understands where a rule begins and ends: "until dec 24", "for 5 times", "starting monday". */
final class Limits implements Recognizer {
  private static final int LONGEST = 8;
  private static final int MOST_TIMES = 10_000;
  private final Recognizer days;
  private final Recognizer amounts = new Amounts().after("for");

  Limits(Recognizer days) {
    this.days = days;
  }

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    return until(hearing, i)
        .or(() -> from(hearing, i))
        .or(() -> times(hearing, i))
        .or(() -> during(hearing, i));
  }

  private Optional<Finding> until(Hearing hearing, int i) {
    var to = hearing.says("days.to", i) && beginsBefore(hearing, i);
    return days.after(to ? "days.to" : "until")
        .at(hearing, i)
        .flatMap(found -> with(found, Until::new));
  }

  private Optional<Finding> from(Hearing hearing, int i) {
    return days.after("from").at(hearing, i).flatMap(found -> with(found, From::new));
  }

  /** "From dec 1 to dec 24": the second day is the last one. */
  private boolean beginsBefore(Hearing hearing, int i) {
    return IntStream.range(Math.max(0, i - LONGEST), i)
        .anyMatch(
            k -> days.after("from").at(hearing, k).filter(found -> found.to() == i).isPresent());
  }

  private static Optional<Finding> with(Finding found, Function<LocalDate, Meaning> limit) {
    return found.meaning() instanceof OnDay day
        ? Optional.of(found.meaning(limit.apply(day.date())))
        : Optional.of(found);
  }

  private static Optional<Finding> times(Hearing hearing, int i) {
    var at = i + hearing.length("for", i);
    var number = hearing.number(at);
    var times = hearing.length("times", at + 1);
    return times > 0
            && number.isPresent()
            && number.getAsInt() > 0
            && number.getAsInt() <= MOST_TIMES
        ? Optional.of(new Finding(i, at + 1 + times, new Times(number.getAsInt())))
        : Optional.empty();
  }

  private Optional<Finding> during(Hearing hearing, int i) {
    return amounts
        .at(hearing, i)
        .filter(f -> f.meaning() instanceof Later l && l.time().equals(Duration.ZERO))
        .map(f -> f.meaning(new Until(hearing.today().plus(((Later) f.meaning()).days()))));
  }
}
