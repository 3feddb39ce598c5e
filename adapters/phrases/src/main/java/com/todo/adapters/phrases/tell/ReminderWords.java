package com.todo.adapters.phrases.tell;

import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.TaskDetails;
import java.time.Duration;
import java.util.Map;

/** Says when somebody is reminded: "30 minutes before". */
final class ReminderWords {
  private final Voice voice;

  ReminderWords(Voice voice) {
    this.voice = voice;
  }

  String of(TaskDetails details) {
    if (details.reminder() instanceof ReminderPlan.Before before) {
      return before.lead().isZero()
          ? voice.say("reminder.at-due")
          : voice.say("reminder.before", Map.of("amount", amount(before.lead())));
    }
    return details
        .reminderTime()
        .map(time -> time.atZone(details.schedule().zone()).toLocalDateTime())
        .map(time -> new DueWords(voice).moment(time))
        .orElse(voice.say("never"));
  }

  private String amount(Duration lead) {
    if (lead.toMinutes() % Duration.ofDays(1).toMinutes() == 0) {
      return amount("day", lead.toDays());
    }
    return lead.toMinutes() % Duration.ofHours(1).toMinutes() == 0
        ? amount("hour", lead.toHours())
        : amount("minute", lead.toMinutes());
  }

  private String amount(String unit, long number) {
    return number == 1
        ? voice.say("one-" + unit)
        : voice.say("some-" + unit + "s", Map.of("number", Long.toString(number)));
  }
}
