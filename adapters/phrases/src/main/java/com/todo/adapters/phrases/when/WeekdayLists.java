package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.Every;
import com.todo.domain.recurrence.Pattern;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Understands the weekdays of a rule: "every monday", "every mon, wed and fri", "every monday to
 * friday".
 *
 * @param end the place of the token after their words
 */
record WeekdayLists(Set<DayOfWeek> days, int end) {

  static Optional<Finding> every(Hearing hearing, int i, int at, int interval, boolean done) {
    return at(hearing, at)
        .map(
            list ->
                new Finding(i, list.end, new Every(new Pattern.Weekly(list.days), interval, done)));
  }

  static Optional<WeekdayLists> at(Hearing hearing, int at) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    var end = at;
    var next = at;
    for (var day = any(hearing, next); day.isPresent(); day = any(hearing, next)) {
      var first = day.get();
      var last = last(hearing, next + 1);
      days.addAll(last.map(to -> range(first, to)).orElse(EnumSet.of(first)));
      end = next + 1 + (last.isPresent() ? hearing.length("days.to", next + 1) + 1 : 0);
      next = end + separator(hearing, end);
    }
    return days.isEmpty() ? Optional.empty() : Optional.of(new WeekdayLists(days, end));
  }

  private static Optional<DayOfWeek> any(Hearing hearing, int i) {
    return Weekdays.named(hearing, i).or(() -> WeekdayPlurals.named(hearing, i));
  }

  private static Optional<DayOfWeek> last(Hearing hearing, int i) {
    var to = hearing.length("days.to", i);
    return to == 0 ? Optional.empty() : Weekdays.named(hearing, i + to);
  }

  private static EnumSet<DayOfWeek> range(DayOfWeek first, DayOfWeek last) {
    var days = EnumSet.of(first);
    for (var day = first; day != last; ) {
      day = day.plus(1);
      days.add(day);
    }
    return days;
  }

  private static int separator(Hearing hearing, int i) {
    var comma = hearing.token(i).is(",") || hearing.token(i).is("/") ? 1 : 0;
    return comma + hearing.length("and", i + comma);
  }
}
