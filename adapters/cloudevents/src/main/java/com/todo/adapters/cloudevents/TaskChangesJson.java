package com.todo.adapters.cloudevents;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.Description;
import com.todo.domain.task.TaskChange;
import com.todo.domain.task.TaskChange.DescriptionCleared;
import com.todo.domain.task.TaskChange.DueDateCleared;
import com.todo.domain.task.TaskChange.DueTimeCleared;
import com.todo.domain.task.TaskChange.RecurrenceCleared;
import com.todo.domain.task.TaskChange.ReminderCleared;
import com.todo.domain.task.TaskStatus;
import com.todo.domain.task.Title;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is different about a task: a member for each change, {@code null} for what was cleared. */
final class TaskChangesJson {

  private TaskChangesJson() {}

  static ObjectNode write(List<TaskChange> changes) {
    var json = Json.object();
    changes.forEach(change -> write(json, change));
    return json;
  }

  private static void write(ObjectNode json, TaskChange change) {
    if (change instanceof TaskChange.TitleSet set) {
      json.put("title", set.title().text());
    } else if (change instanceof TaskChange.DescriptionSet set) {
      json.put("description", set.description().text());
    } else if (change instanceof TaskChange.DueDateSet set) {
      json.put("due_date", set.date().toString());
    } else if (change instanceof TaskChange.DueTimeSet set) {
      json.put("due_time", set.time().toString());
    } else if (change instanceof TaskChange.TimeZoneSet set) {
      json.put("time_zone", set.zone().getId());
    } else if (change instanceof TaskChange.ReminderSet set) {
      json.put("reminder_time", EventTime.text(set.triggerTime()));
    } else if (change instanceof TaskChange.RecurrenceSet set) {
      json.set("recurrence_rule", RecurrenceRuleJson.write(set.rule()));
      json.put("recurrence_rule_id", set.id().toString());
    } else if (change instanceof TaskChange.StatusSet set) {
      writeStatus(json, set.status());
    } else if (change instanceof TaskChange.ReminderDismissed dismissed) {
      json.putObject("reminder")
          .put("id", dismissed.reminder().toString())
          .put("status", "dismissed");
    } else {
      writeCleared(json, change);
    }
  }

  private static void writeCleared(ObjectNode json, TaskChange change) {
    if (change instanceof DescriptionCleared) {
      json.putNull("description");
    } else if (change instanceof DueDateCleared) {
      json.putNull("due_date");
    } else if (change instanceof DueTimeCleared) {
      json.putNull("due_time");
    } else if (change instanceof ReminderCleared) {
      json.putNull("reminder_time");
    } else if (change instanceof RecurrenceCleared) {
      json.putNull("recurrence_rule");
    } else {
      throw new IllegalStateException("no member for " + change);
    }
  }

  private static void writeStatus(ObjectNode json, TaskStatus status) {
    if (status instanceof TaskStatus.Completed completed) {
      json.put("status", "completed").put("completed_at", EventTime.text(completed.at()));
    } else {
      json.put("status", "pending");
    }
  }

  static List<TaskChange> read(Fields fields, Instant at) {
    return fields.names().stream().flatMap(name -> read(fields, name, at)).toList();
  }

  private static Stream<TaskChange> read(Fields fields, String name, Instant at) {
    return switch (name) {
      case "title" -> set(fields, name, f -> new TaskChange.TitleSet(title(f)));
      case "description" ->
          set(fields, name, new DescriptionCleared(), f -> new TaskChange.DescriptionSet(text(f)));
      case "due_date" ->
          set(
              fields,
              name,
              new DueDateCleared(),
              f -> new TaskChange.DueDateSet(f.required(name, Fields::date)));
      case "due_time" ->
          set(
              fields,
              name,
              new DueTimeCleared(),
              f -> new TaskChange.DueTimeSet(f.required(name, Fields::time)));
      case "time_zone" -> set(fields, name, f -> new TaskChange.TimeZoneSet(zone(f)));
      case "reminder_time" ->
          set(
              fields,
              name,
              new ReminderCleared(),
              f -> new TaskChange.ReminderSet(f.required(name, Fields::instant)));
      case "reminder" -> set(fields, name, f -> dismissed(f.inner(name)));
      case "recurrence_rule" ->
          set(fields, name, new RecurrenceCleared(), TaskChangesJson::recurrence);
      case "status" -> set(fields, name, f -> new TaskChange.StatusSet(status(f, at)));
      default -> Stream.of();
    };
  }

  private static Stream<TaskChange> set(
      Fields fields, String name, TaskChange cleared, Function<Fields, TaskChange> set) {
    return Stream.of(fields.isNull(name) ? cleared : set.apply(fields));
  }

  private static Stream<TaskChange> set(
      Fields fields, String name, Function<Fields, TaskChange> set) {
    return Stream.of(set.apply(fields));
  }

  private static Title title(Fields fields) {
    return fields.required("title", node -> new Title(Fields.text(node)));
  }

  private static Description text(Fields fields) {
    return fields.required("description", node -> new Description(Fields.text(node)));
  }

  private static ZoneId zone(Fields fields) {
    return fields.required("time_zone", node -> ZoneId.of(Fields.text(node)));
  }

  private static TaskChange recurrence(Fields fields) {
    return new TaskChange.RecurrenceSet(
        RecurrenceRuleJson.read(fields.inner("recurrence_rule")),
        new RuleId(fields.required("recurrence_rule_id", Fields::uuid)));
  }

  private static TaskChange dismissed(Fields reminder) {
    return new TaskChange.ReminderDismissed(new ReminderId(reminder.required("id", Fields::uuid)));
  }

  private static TaskStatus status(Fields fields, Instant at) {
    var status = fields.required("status", Fields::text);
    return switch (status) {
      case "pending" -> TaskStatus.PENDING;
      case "completed" ->
          new TaskStatus.Completed(fields.optional("completed_at", Fields::instant).orElse(at));
      default -> throw new UnreadableEvent("changes.status must be pending or completed");
    };
  }
}
