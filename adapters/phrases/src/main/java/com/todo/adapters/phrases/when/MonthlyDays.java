package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.Every;
import com.todo.domain.recurrence.Pattern;
import java.util.Optional;

/** Understands the day of a monthly rule that follows it: "every month on the last friday". */
final class MonthlyDays {

  private MonthlyDays() {}

  /**
   * @param at where the words of the rule end
   */
  static Optional<Finding> after(Hearing hearing, int from, int at, Every rule) {
    var on = at + hearing.length("on-day", at);
    if (!(rule.pattern() instanceof Pattern.Monthly) || on == at) {
      return Optional.empty();
    }
    var end = hearing.length("month-end", on);
    if (end > 0) {
      return Optional.of(finding(from, on + end, new Pattern.MonthlyOnDay(-1), rule));
    }
    var number = on + hearing.length("article", on);
    return weekday(hearing, from, number, rule).or(() -> day(hearing, from, number, rule));
  }

  private static Optional<Finding> weekday(Hearing hearing, int from, int i, Every rule) {
    var week = MonthlyRepeats.ordinal(hearing, i);
    var name = i + MonthlyRepeats.length(hearing, i);
    return Weekdays.named(hearing, name)
        .filter(day -> week.isPresent() && week.getAsInt() <= 5 && week.getAsInt() != 0)
        .map(day -> new Pattern.MonthlyOnWeekday(week.getAsInt(), day))
        .map(pattern -> finding(from, name + 1, pattern, rule));
  }

  private static Optional<Finding> day(Hearing hearing, int from, int i, Every rule) {
    var day = MonthDays.day(hearing, i);
    var end = MonthDays.end(hearing, i);
    var last = day.isPresent() && hearing.says("last-day", i);
    return day.isEmpty()
            || last
            || day.getAsInt() < 1
            || day.getAsInt() > 31
            || hearing.member("month.", end).isPresent()
        ? Optional.empty()
        : Optional.of(finding(from, end, new Pattern.MonthlyOnDay(day.getAsInt()), rule));
  }

  private static Finding finding(int from, int to, Pattern pattern, Every rule) {
    return new Finding(from, to, new Every(pattern, rule.interval(), rule.afterCompletion()));
  }
}
