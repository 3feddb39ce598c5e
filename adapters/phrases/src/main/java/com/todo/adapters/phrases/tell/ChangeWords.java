package com.todo.adapters.phrases.tell;

import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Due;
import com.todo.domain.task.TaskDetails;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Says what is different about a task. */
final class ChangeWords {
  private final Voice voice;

  ChangeWords(Voice voice) {
    this.voice = voice;
  }

  /** "due tomorrow (was today); reminder 1 hour before". */
  String between(TaskDetails before, TaskDetails after) {
    var parts =
        Stream.of(
                title(before, after),
                due(before.schedule().due(), after.schedule().due()),
                rule(before, after),
                reminder(before, after))
            .flatMap(List::stream)
            .toList();
    return String.join(voice.say("semicolon"), parts);
  }

  private List<String> title(TaskDetails before, TaskDetails after) {
    return same(before.title(), after.title())
        ? List.of()
        : List.of(
            voice.say(
                "changed.title",
                Map.of("before", before.title().text(), "after", after.title().text())));
  }

  private List<String> due(Due before, Due after) {
    if (same(before, after)) {
      return List.of();
    }
    var words = new DueWords(voice);
    var name = after.equals(Due.NEVER) ? "changed.due-cleared" : "changed.due";
    var known = before.equals(Due.NEVER) ? "changed.due-new" : name;
    return List.of(voice.say(known, Map.of("before", words.of(before), "after", words.of(after))));
  }

  private List<String> rule(TaskDetails before, TaskDetails after) {
    if (same(before.recurrence(), after.recurrence())) {
      return List.of();
    }
    return List.of(
        after.recurrence() instanceof RecurrenceRule rule
            ? voice.say("changed.rule", Map.of("after", new RuleWords(voice).of(rule)))
            : voice.say("changed.rule-cleared"));
  }

  private List<String> reminder(TaskDetails before, TaskDetails after) {
    if (same(before.reminder(), after.reminder())) {
      return List.of();
    }
    return List.of(
        after.reminder().equals(ReminderPlan.NONE)
            ? voice.say("changed.reminder-cleared")
            : voice.say("changed.reminder", Map.of("after", new ReminderWords(voice).of(after))));
  }

  private static boolean same(Object one, Object other) {
    return Objects.equals(one, other);
  }
}
