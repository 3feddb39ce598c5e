package com.todo.adapters.phrases.tell;

import com.todo.domain.recurrence.Basis;
import com.todo.domain.recurrence.End;
import com.todo.domain.recurrence.Pattern;
import com.todo.domain.recurrence.RecurrenceRule;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Map;
import java.util.Set;

/** Says how often something comes back: "every 2 weeks on Tue and Fri, 10 times". */
final class RuleWords {
  private final Voice voice;

  RuleWords(Voice voice) {
    this.voice = voice;
  }

  String of(RecurrenceRule rule) {
    var basis = rule.basis() == Basis.COMPLETION ? voice.say("every.after-completion") : "";
    return every(rule) + on(rule.pattern()) + basis + end(rule.end());
  }

  private String every(RecurrenceRule rule) {
    var unit = unit(rule.pattern());
    return rule.interval() == 1
        ? voice.say("every." + unit)
        : voice.say("every-n." + unit, Map.of("number", Integer.toString(rule.interval())));
  }

  private static String unit(Pattern pattern) {
    if (pattern instanceof Pattern.Daily) {
      return "day";
    }
    if (pattern instanceof Pattern.Weekly) {
      return "week";
    }
    return pattern instanceof Pattern.Yearly ? "year" : "month";
  }

  private String on(Pattern pattern) {
    if (pattern instanceof Pattern.Weekly weekly && !weekly.weekdays().isEmpty()) {
      return voice.say("every.on", Map.of("days", days(weekly.weekdays())));
    }
    if (pattern instanceof Pattern.MonthlyOnDay monthly) {
      var last = monthly.day() == -1;
      return last
          ? voice.say("every.on-last-day")
          : voice.say("every.on-day", Map.of("day", Integer.toString(monthly.day())));
    }
    return pattern instanceof Pattern.MonthlyOnWeekday nth
        ? voice.say(
            "every.on-nth",
            Map.of("nth", voice.say("nth." + nth.week()), "day", day(nth.weekday())))
        : "";
  }

  private String days(Set<DayOfWeek> days) {
    return voice.list(days.stream().sorted().map(this::day).toList());
  }

  private String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, voice.locale());
  }

  private String end(End end) {
    if (end instanceof End.AfterCount after) {
      return voice.say("every.times", Map.of("number", Integer.toString(after.occurrences())));
    }
    return end instanceof End.ByDate by
        ? voice.say("every.until", Map.of("day", new DueWords(voice).day(by.day())))
        : "";
  }
}
