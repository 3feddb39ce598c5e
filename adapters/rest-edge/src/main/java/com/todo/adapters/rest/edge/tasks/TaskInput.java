package com.todo.adapters.rest.edge.tasks;

import com.todo.adapters.rest.edge.Formats;
import com.todo.adapters.rest.edge.JsonInput;
import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Description;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.Title;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Reads what somebody wants a task to be: an edit that sets what is named, clears what is {@code
 * null} and leaves the rest (RFC 7396). A new task is an edit of one that has a title only.
 */
public final class TaskInput {
  private static final String AT = "reminder_time";
  private static final String BEFORE = "reminder_minutes_before";

  private final JsonInput json;
  private final List<UnaryOperator<TaskDetails>> edits = new ArrayList<>();

  private TaskInput(JsonInput json) {
    this.json = json;
  }

  /** The edit; the caller finishes the input, and may read more of it before. */
  public static UnaryOperator<TaskDetails> edit(JsonInput json) {
    var input = new TaskInput(json);
    input.words();
    input.due();
    input.reminder();
    input.recurrence();
    return details -> {
      var edited = details;
      for (var edit : input.edits) {
        edited = edit.apply(edited);
      }
      return edited;
    };
  }

  private void words() {
    json.text("title", Title::new).ifPresent(title -> edits.add(d -> d.titled(title)));
    var description = json.text("description", Description::new);
    if (json.has("description")) {
      edits.add(d -> d.described(description.orElse(Description.NONE)));
    }
  }

  private void due() {
    json.text("time_zone", Formats::zone)
        .ifPresent(zone -> edits.add(d -> d.scheduled(d.schedule().in(zone))));
    var date = json.text("due_date", Formats::date);
    if (json.has("due_date")) {
      edits.add(
          d -> {
            var due = d.schedule().due();
            return d.due(date.map(due::on).orElseGet(due::withoutDay));
          });
    }
    var time = json.text("due_time", Formats::time);
    if (json.has("due_time")) {
      edits.add(
          d -> {
            var due = d.schedule().due();
            return d.due(time.map(due::at).orElseGet(due::withoutClock));
          });
    }
  }

  private void reminder() {
    var at = json.text(AT, Formats::instant);
    var before =
        json.number(BEFORE, minutes -> new ReminderPlan.Before(Duration.ofMinutes(minutes)));
    if (at.isPresent() && before.isPresent()) {
      json.refuse(BEFORE, "cannot stand beside " + AT);
    }
    if (json.has(BEFORE) && before.isEmpty()) {
      edits.add(
          d -> d.reminder() instanceof ReminderPlan.Before ? d.reminded(ReminderPlan.NONE) : d);
    }
    if (json.has(AT) && at.isEmpty()) {
      edits.add(d -> d.reminded(ReminderPlan.NONE));
    }
    at.ifPresent(instant -> edits.add(d -> d.reminded(new ReminderPlan.At(instant))));
    before.ifPresent(plan -> edits.add(d -> d.reminded(plan)));
  }

  private void recurrence() {
    var patch = json.object(RecurrenceRuleInput.FIELD);
    patch.ifPresent(rule -> edits.add(d -> d.repeated(RecurrenceEdit.apply(d.recurrence(), rule))));
    if (json.has(RecurrenceRuleInput.FIELD) && patch.isEmpty()) {
      edits.add(d -> d.repeated(Recurrence.ONCE));
    }
  }
}
