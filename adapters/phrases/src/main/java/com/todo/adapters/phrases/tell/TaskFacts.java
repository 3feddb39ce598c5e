package com.todo.adapters.phrases.tell;

import com.todo.domain.conversation.Information;
import com.todo.domain.conversation.Matter;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Due;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.TaskStatus;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Tells what somebody wanted to know about a task. */
final class TaskFacts {
  private final Voice voice;
  private final DueWords days;

  TaskFacts(Voice voice) {
    this.voice = voice;
    this.days = new DueWords(voice);
  }

  String of(Information information) {
    if (information instanceof Information.ComesBack back) {
      return voice.say(
          "comes-back",
          Map.of(
              "title", title(back.done()),
              "due", days.of(back.next()),
              "skipped", skipped(back.skipped())));
    }
    if (information instanceof Information.ComesNoMore last) {
      return voice.say("comes-no-more", Map.of("title", title(last.done())));
    }
    if (information instanceof Information.Told told) {
      return told(told.task(), told.matter());
    }
    return information instanceof Information.LastDone last
        ? told(last.task(), Matter.LAST_DONE)
        : voice.say("never-done", Map.of("name", ((Information.NeverDone) information).name()));
  }

  private String skipped(int number) {
    if (number == 0) {
      return "";
    }
    return number == 1
        ? voice.say("comes-back-skipped-one")
        : voice.say("comes-back-skipped", Map.of("number", Integer.toString(number)));
  }

  private String told(Task task, Matter matter) {
    var name = "told." + matter;
    return value(task, matter)
        .map(value -> voice.say(name, Map.of("title", title(task), "value", value)))
        .orElseGet(() -> voice.say(name + "-not", Map.of("title", title(task))));
  }

  private Optional<String> value(Task task, Matter matter) {
    var details = task.details();
    return switch (matter) {
      case DUE ->
          Optional.of(details.schedule().due()).filter(d -> !d.equals(Due.NEVER)).map(days::of);
      case LAST_DONE -> done(task).map(this::moment);
      case REMINDER -> reminder(details);
      case RECURRENCE ->
          Optional.of(details.recurrence())
              .filter(RecurrenceRule.class::isInstance)
              .map(rule -> new RuleWords(voice).of((RecurrenceRule) rule));
    };
  }

  private Optional<String> reminder(TaskDetails details) {
    return details.reminder().equals(ReminderPlan.NONE)
        ? Optional.empty()
        : details.reminderTime().map(this::moment);
  }

  private static Optional<Instant> done(Task task) {
    return task.status() instanceof TaskStatus.Completed completed
        ? Optional.of(completed.at())
        : Optional.empty();
  }

  private String moment(Instant instant) {
    return days.moment(instant.atZone(voice.now().getZone()).toLocalDateTime());
  }

  private String title(Task task) {
    return new TaskWords(voice).title(task.details().title());
  }
}
