package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.Every;
import com.todo.domain.recurrence.Pattern;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;

/** Understands the weekdays of a rule: "every monday", "every mon, wed and fri". */
final class WeekdayLists {

  private WeekdayLists() {}

  static Optional<Finding> every(Hearing hearing, int i, int at, int interval, boolean done) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    var end = at;
    var next = at;
    for (var day = Weekdays.named(hearing, next); day.isPresent(); ) {
      days.add(day.get());
      end = next + 1;
      next = end + separator(hearing, end);
      day = next == end ? Optional.empty() : Weekdays.named(hearing, next);
    }
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding(i, end, new Every(new Pattern.Weekly(days), interval, done)));
  }

  private static int separator(Hearing hearing, int i) {
    var comma = hearing.token(i).is(",") ? 1 : 0;
    return comma + hearing.length("and", i + comma);
  }
}
