package com.todo.adapters.phrases;

import com.todo.domain.conversation.Doubt;
import com.todo.domain.conversation.Reading;
import com.todo.domain.conversation.Wish;
import com.todo.domain.conversation.WishReading;
import com.todo.domain.recurrence.End;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.Rrule;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.ports.interfaces.outbound.Interpreter;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a sentence means when it is said on Wednesday 2026-11-25 at 10:00 in Berlin. */
final class Said {
  static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-25T10:00+01:00[Europe/Berlin]");
  static final Interpreter INTERPRETER = new PhrasesInterpreter();

  private Said() {}

  static Reading read(String sentence) {
    return INTERPRETER.read(sentence, NOW, Locale.UK);
  }

  static WishReading task(String sentence) {
    return INTERPRETER.readTask(sentence, NOW, Locale.UK);
  }

  /** A wish in one line: title, due, rule, reminder, doubt, as far as it has them. */
  static String line(Wish wish) {
    return Stream.of(wish.title(), due(wish), rule(wish), reminder(wish), doubt(wish.doubt()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" > "));
  }

  private static String due(Wish wish) {
    return Stream.of(wish.due().day(), wish.due().clock())
        .flatMap(part -> part.map(Object::toString).stream())
        .collect(Collectors.joining(" "));
  }

  private static String rule(Wish wish) {
    if (!(wish.recurrence() instanceof RecurrenceRule rule)) {
      return "";
    }
    var count = rule.end() instanceof End.AfterCount after ? " x" + after.occurrences() : "";
    return Rrule.of(rule.ending(count.isEmpty() ? rule.end() : End.NEVER))
            .orElse("after completion")
        + count;
  }

  private static String reminder(Wish wish) {
    if (wish.reminder() instanceof ReminderPlan.Before before) {
      return "reminder " + before.lead().toMinutes() + " min before";
    }
    return wish.reminder() instanceof ReminderPlan.At at
        ? "reminder " + at.instant().atZone(NOW.getZone()).toLocalDateTime()
        : "";
  }

  private static String doubt(Doubt doubt) {
    if (doubt instanceof Doubt.VagueTime vague) {
      return "when? " + vague.words();
    }
    return doubt instanceof Doubt.Impossible never ? "never: " + never.words() : "";
  }
}
