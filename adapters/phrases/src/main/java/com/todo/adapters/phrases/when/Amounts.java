package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.Later;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Understands amounts of time: "3 days", "two weeks", "half an hour", "an hour". */
final class Amounts implements Recognizer {
  private static final Map<String, IntFunction<Later>> UNITS =
      Map.of(
          "unit.minute", n -> time(Duration.ofMinutes(n)),
          "unit.hour", n -> time(Duration.ofHours(n)),
          "unit.day", n -> days(Period.ofDays(n)),
          "unit.week", n -> days(Period.ofWeeks(n)),
          "unit.month", n -> days(Period.ofMonths(n)),
          "unit.year", n -> days(Period.ofYears(n)));
  private static final int LONGEST_YEARS = 200;

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    var half = hearing.length("amount.half-hour", i);
    if (half > 0) {
      return Optional.of(new Finding(i, i + half, time(Duration.ofMinutes(30))));
    }
    var number = hearing.number(i);
    return number.isPresent()
        ? counted(hearing, i, i + 1, number.getAsInt())
        : counted(hearing, i, "amount.one", 1).or(() -> counted(hearing, i, "amount.two", 2));
  }

  private static Optional<Finding> counted(Hearing hearing, int i, String name, int number) {
    var length = hearing.length(name, i);
    return length > 0 ? counted(hearing, i, i + length, number) : Optional.empty();
  }

  private static Optional<Finding> counted(Hearing hearing, int i, int at, int number) {
    var unit = at + hearing.length("amount.filler", at);
    return UNITS.keySet().stream()
        .filter(name -> hearing.says(name, unit))
        .filter(name -> number <= LONGEST_YEARS || !name.equals("unit.year"))
        .findFirst()
        .map(n -> new Finding(i, unit + hearing.length(n, unit), UNITS.get(n).apply(number)))
        .filter(found -> hearing.endsBefore(found.to()));
  }

  private static Later days(Period days) {
    return new Later(days, Duration.ZERO);
  }

  private static Later time(Duration time) {
    return new Later(Period.ZERO, time);
  }
}
