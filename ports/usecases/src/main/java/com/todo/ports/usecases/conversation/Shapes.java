package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Selection;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.Rrule;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.TaskStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Tasks and choices of tasks as a tool call shows them, by the names that the HTTP contract uses.
 */
final class Shapes {

  private static final int SHOWN = 20;

  private Shapes() {}

  static Map<String, Object> task(Task task) {
    var shape = new HashMap<>(details(task.details()));
    shape.put("id", task.id().toString());
    shape.put("status", status(task.status()));
    shape.put("version", task.version());
    return shape;
  }

  static Map<String, Object> done(Task task) {
    return Map.of("task", task(task));
  }

  static Map<String, Object> reminder(Reminder reminder) {
    return Map.of(
        "reminder",
        Map.of("id", reminder.id().toString(), "trigger_time", reminder.triggerTime().toString()));
  }

  /** The first of them, and how many there are: a conversation need not keep a whole list. */
  static Map<String, Object> tasks(List<Task> tasks) {
    var shown = tasks.stream().limit(SHOWN).map(Shapes::task).toList();
    return Map.of("tasks", shown, "count", tasks.size());
  }

  static Map<String, Object> details(TaskDetails details) {
    var shape = new HashMap<String, Object>();
    shape.put("title", details.title().text());
    details.schedule().due().day().ifPresent(day -> shape.put("due_date", day.toString()));
    details.schedule().due().clock().ifPresent(time -> shape.put("due_time", time.toString()));
    if (details.recurrence() instanceof RecurrenceRule rule) {
      shape.put("recurrence_rule", Rrule.of(rule).orElse(rule.toString()));
    }
    if (details.reminder() instanceof ReminderPlan.Before before) {
      shape.put("reminder_minutes_before", before.lead().toMinutes());
    } else {
      details.reminderTime().ifPresent(time -> shape.put("reminder_time", time.toString()));
    }
    return shape;
  }

  /** What a task should be like, or the little that is known if there can be no such task. */
  static Map<String, Object> wanted(Supplier<TaskDetails> details, Map<String, Object> known) {
    try {
      return details(details.get());
    } catch (IllegalArgumentException e) {
      return known;
    }
  }

  /** What is different between two states; {@code clear} names what is not there any more. */
  static Map<String, Object> changes(TaskDetails before, Supplier<TaskDetails> after) {
    var old = details(before);
    var changes = new HashMap<>(wanted(after, old));
    var cleared = old.keySet().stream().filter(key -> !changes.containsKey(key)).sorted().toList();
    changes.entrySet().removeAll(old.entrySet());
    if (!cleared.isEmpty()) {
      changes.put("clear", cleared);
    }
    return changes;
  }

  static Map<String, Object> with(Task task, Map<String, Object> more) {
    var shape = new HashMap<>(more);
    shape.put("task_id", task.id().toString());
    return shape;
  }

  static Map<String, Object> selection(Selection selection) {
    var shape = new HashMap<String, Object>();
    shape.put("status", selection.progress().name().toLowerCase(Locale.ROOT));
    if (!selection.isUndated()) {
      var due = Queries.between(selection);
      shape.put("due_from", due.from().toString());
      shape.put("due_to", due.to().toString());
    }
    return shape;
  }

  static String reason(RuntimeException error) {
    return error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
  }

  private static String status(TaskStatus status) {
    if (status instanceof TaskStatus.Pending) {
      return "pending";
    }
    return status instanceof TaskStatus.Completed ? "completed" : "deleted";
  }
}
