package com.todo.adapters.phrases.when;

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
  private static final Map<String, Meaning> RULES =
      Map.of(
          "repeat.daily", new Every(new Pattern.Daily(), 1, false),
          "repeat.weekly", new Every(WEEKLY, 1, false),
          "repeat.fortnightly", new Every(WEEKLY, 2, false),
          "repeat.monthly", new Every(new Pattern.Monthly(), 1, false),
          "repeat.quarterly", new Every(new Pattern.Monthly(), 3, false),
          "repeat.yearly", new Every(new Pattern.Yearly(), 1, false));

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    return RULES.keySet().stream()
        .filter(name -> hearing.says(name, i))
        .map(name -> new Finding(i, i + hearing.length(name, i), RULES.get(name)))
        .filter(found -> i > 0 && standsAlone(hearing, found.to()))
        .findFirst();
  }

  private static boolean standsAlone(Hearing hearing, int end) {
    return !hearing.token(end).isWord() || hearing.says("after-repeat", end);
  }
}
