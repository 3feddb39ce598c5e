package com.todo.adapters.phrases.when;

import static java.util.Map.entry;

import com.todo.adapters.phrases.when.Meaning.Every;
import com.todo.domain.recurrence.Pattern;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Understands "daily", "weekly", "monthly" and their like where they stand alone: a weekly report
 * need not come back.
 */
final class NamedRepeats implements Recognizer {
  private static final Pattern WEEKLY = new Pattern.Weekly(Set.of());
  private static final Map<String, Every> RULES =
      Map.ofEntries(
          entry("repeat.daily", new Every(new Pattern.Daily(), 1, false)),
          entry("repeat.weekly", new Every(WEEKLY, 1, false)),
          entry("repeat.fortnightly", new Every(WEEKLY, 2, false)),
          entry("repeat.monthly", new Every(new Pattern.Monthly(), 1, false)),
          entry("repeat.quarterly", new Every(new Pattern.Monthly(), 3, false)),
          entry("repeat.half-yearly", new Every(new Pattern.Monthly(), 6, false)),
          entry("repeat.yearly", new Every(new Pattern.Yearly(), 1, false)));

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    return RULES.keySet().stream()
        .filter(name -> hearing.says(name, i))
        .findFirst()
        .filter(name -> standsAlone(hearing, i + hearing.length(name, i)))
        .map(name -> found(hearing, i, i + hearing.length(name, i), RULES.get(name)))
        .filter(found -> i > 0 || isEnd(hearing, found.to()));
  }

  /** At the beginning, "weekly" may belong to what follows. */
  private static boolean isEnd(Hearing hearing, int end) {
    return !hearing.token(end).isWord() || hearing.says("after-repeat", end);
  }

  /** "Weekly on mondays", "monthly on the last friday". */
  private static Finding found(Hearing hearing, int i, int end, Every rule) {
    var days = end + hearing.length("on-days", end);
    var listed =
        rule.pattern().equals(WEEKLY) && days > end
            ? WeekdayLists.every(hearing, i, days, rule.interval(), false)
            : Optional.<Finding>empty();
    return listed
        .or(() -> MonthlyDays.after(hearing, i, end, rule))
        .orElse(new Finding(i, end, rule));
  }

  private static boolean standsAlone(Hearing hearing, int end) {
    return !hearing.token(end).isWord() || hearing.says("after-repeat", end);
  }
}
