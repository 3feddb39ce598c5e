package com.todo.adapters.phrases.tell;

import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Due;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.Title;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says which task, and what there is to say about it. */
final class TaskWords {
  private final Voice voice;

  TaskWords(Voice voice) {
    this.voice = voice;
  }

  String title(Title title) {
    return voice.say("title", Map.of("title", title.text()));
  }

  String titles(List<Task> tasks) {
    return voice.list(tasks.stream().map(task -> title(task.details().title())).toList());
  }

  /** When it is due, how often it comes back, when to remind of it; empty if nothing of this. */
  String attributes(TaskDetails details) {
    var due = details.schedule().due();
    var text = due.equals(Due.NEVER) ? "" : say("with-due", new DueWords(voice).of(due));
    if (details.recurrence() instanceof RecurrenceRule rule) {
      text += say("with-rule", new RuleWords(voice).of(rule));
    }
    return details.reminder().equals(ReminderPlan.NONE)
        ? text
        : text + say("with-reminder", new ReminderWords(voice).of(details));
  }

  /** One numbered line for each. */
  String lines(List<Task> tasks) {
    return IntStream.range(0, tasks.size())
        .mapToObj(i -> line(i + 1, tasks.get(i)))
        .collect(Collectors.joining("\n"));
  }

  private String line(int number, Task task) {
    var due = task.details().schedule().due();
    var when = due.equals(Due.NEVER) ? "" : say("line-due", new DueWords(voice).of(due));
    return voice.say(
        task.isCompleted() ? "line-done" : "line",
        Map.of(
            "number",
            Integer.toString(number),
            "title",
            task.details().title().text(),
            "due",
            when));
  }

  private String say(String name, String value) {
    return voice.say(name, Map.of("value", value));
  }
}
