package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.Later;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;

/**
 * Understands amounts of time: "3 days", "two weeks", "half an hour", "an hour and a half",
 * "1h30m", "1 hour and 20 minutes".
 */
final class Amounts implements Recognizer {

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    var half = hearing.length("amount.half-hour", i);
    var quarter = hearing.length("amount.quarter-hour", i);
    if (half > 0 || quarter > 0) {
      var time = Duration.ofMinutes(half > 0 ? 30 : 15);
      return Optional.of(new Finding(i, i + half + quarter, new Later(Period.ZERO, time)));
    }
    return Quantity.at(hearing, i).flatMap(quantity -> counted(hearing, i, quantity));
  }

  private static Optional<Finding> counted(Hearing hearing, int i, Quantity quantity) {
    return Unit.at(hearing, quantity.end())
        .filter(found -> found.unit().takes(quantity))
        .flatMap(
            found -> {
              var extra = hearing.length("amount.and-a-half", found.end());
              var whole = extra > 0 ? quantity.andAHalf() : quantity;
              return whole.equals(quantity) || found.unit().takes(whole)
                  ? Optional.of(new Finding(i, found.end() + extra, found.unit().times(whole)))
                  : Optional.<Finding>empty();
            })
        .map(found -> withMore(hearing, found))
        .filter(found -> isOver(hearing, found.to()));
  }

  /** "1 hour and 30 minutes" is one amount. */
  private static Finding withMore(Hearing hearing, Finding first) {
    var at = first.to() + hearing.length("amount.plus", first.to());
    var more =
        Quantity.at(hearing, at)
            .flatMap(
                q ->
                    Unit.at(hearing, q.end())
                        .filter(u -> u.unit().takes(q))
                        .map(u -> new Finding(at, u.end(), u.unit().times(q))))
            .filter(found -> isOver(hearing, found.to()));
    return more.filter(found -> isSmaller(found, first))
        .map(f -> new Finding(first.from(), f.to(), sum(first, f)))
        .orElse(first);
  }

  private static boolean isSmaller(Finding small, Finding large) {
    var one = (Later) small.meaning();
    var other = (Later) large.meaning();
    return one.days().isZero() && one.time().compareTo(Duration.ofHours(1)) < 0
        ? other.time().compareTo(Duration.ofHours(1)) >= 0 || !other.days().isZero()
        : !other.days().isZero() && days(one) < days(other);
  }

  private static long days(Later later) {
    return later.days().toTotalMonths() * 30 + later.days().getDays();
  }

  private static Later sum(Finding first, Finding second) {
    var one = (Later) first.meaning();
    var other = (Later) second.meaning();
    return new Later(one.days().plus(other.days()), one.time().plus(other.time()));
  }

  /** "1h30" goes on, and "5 pm2" is something else. */
  private static boolean isOver(Hearing hearing, int end) {
    return hearing.endsBefore(end);
  }
}
