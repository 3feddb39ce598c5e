package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.AtTime;
import com.todo.adapters.phrases.when.Meaning.Certainty;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/** Understands times that have names: noon and midnight. */
final class NamedTimes implements Recognizer {
  private static final Map<String, LocalTime> TIMES =
      Map.of("time.noon", LocalTime.NOON, "time.midnight", LocalTime.MIDNIGHT);

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    return TIMES.keySet().stream()
        .filter(name -> hearing.says(name, i))
        .findFirst()
        .map(
            name ->
                new Finding(
                    i, i + hearing.length(name, i), new AtTime(TIMES.get(name), Certainty.EXACT)));
  }
}
