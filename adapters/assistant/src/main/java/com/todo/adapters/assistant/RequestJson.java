package com.todo.adapters.assistant;

import com.todo.domain.conversation.Edit;
import com.todo.domain.conversation.Selection;
import com.todo.domain.conversation.Suggestion;
import com.todo.domain.text.PlainText;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Set;

/** One request of a model's answer: a tool that there is, with the fields it has and no others. */
final class RequestJson {
  private static final int LONGEST = 500;

  private final JsonObject json;
  private final Set<String> unread;

  RequestJson(JsonObject json) {
    this.json = json;
    this.unread = new HashSet<>(json.keySet());
  }

  Suggestion suggestion() {
    var suggestion = read(text("tool"));
    if (!unread.isEmpty()) {
      throw new NoAnswer("it has fields that there are not");
    }
    return suggestion;
  }

  private Suggestion read(String tool) {
    return switch (tool) {
      case "add_task" -> new Suggestion.Add(text("title"), optional("when"));
      case "update_task" -> update(text("task"));
      case "complete_task" -> new Suggestion.Complete(text("task"));
      case "reopen_task" -> new Suggestion.Reopen(text("task"));
      case "delete_task" -> new Suggestion.Delete(text("task"));
      case "snooze_reminder" -> new Suggestion.Snooze(text("task"), optional("when"));
      case "list_tasks" -> list();
      case "undo" -> new Suggestion.Undo();
      default -> throw new NoAnswer("it names a tool that there is not");
    };
  }

  private Suggestion update(String task) {
    return json.containsKey("clear")
        ? new Suggestion.Clear(task, part(text("clear")))
        : new Suggestion.Change(task, optional("title"), optional("when"));
  }

  private static Edit.Part part(String name) {
    return switch (name) {
      case "date" -> Edit.Part.DATE;
      case "time" -> Edit.Part.TIME;
      case "reminder" -> Edit.Part.REMINDER;
      case "recurrence" -> Edit.Part.RECURRENCE;
      default -> throw new NoAnswer("it clears what there is not");
    };
  }

  private Suggestion list() {
    if (json.containsKey("words")) {
      return new Suggestion.Find(text("words"));
    }
    var all = Selection.of(progress(text("status")));
    return json.containsKey("from") || json.containsKey("to")
        ? new Suggestion.Show(between(all, day("from"), day("to")))
        : new Suggestion.Show(all);
  }

  private static Selection between(Selection all, LocalDate from, LocalDate to) {
    if (from.isAfter(to)) {
      throw new NoAnswer("its days end before they begin");
    }
    return all.between(from, to);
  }

  private static Selection.Progress progress(String status) {
    return switch (status) {
      case "all" -> Selection.Progress.ALL;
      case "pending" -> Selection.Progress.PENDING;
      case "completed" -> Selection.Progress.COMPLETED;
      default -> throw new NoAnswer("it names a status that there is not");
    };
  }

  private LocalDate day(String name) {
    try {
      return LocalDate.parse(text(name));
    } catch (DateTimeParseException e) {
      throw new NoAnswer("it names a day that there is not");
    }
  }

  private String optional(String name) {
    return json.containsKey(name) ? text(name) : "";
  }

  private String text(String name) {
    unread.remove(name);
    if (!json.containsKey(name)) {
      throw new NoAnswer("it lacks " + name);
    }
    try {
      return PlainText.line(name, json.getString(name), 0, LONGEST);
    } catch (IllegalArgumentException e) {
      throw new NoAnswer(e.getMessage());
    }
  }
}
