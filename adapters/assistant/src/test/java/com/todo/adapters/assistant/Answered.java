package com.todo.adapters.assistant;

import com.todo.domain.conversation.Selection;
import com.todo.domain.conversation.Suggestion;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;

/** What a model that keeps to the rules says for suggestions. */
final class Answered {

  private Answered() {}

  static String of(List<Suggestion> suggestions) {
    var requests = Json.createArrayBuilder();
    suggestions.forEach(one -> requests.add(request(one)));
    return Json.createObjectBuilder().add("requests", requests).build().toString();
  }

  private static JsonObjectBuilder request(Suggestion said) {
    if (said instanceof Suggestion.Add add) {
      return tool("add_task").add("title", add.title()).add("when", add.when());
    }
    if (said instanceof Suggestion.Change change) {
      return task("update_task", change.task())
          .add("title", change.title())
          .add("when", change.when());
    }
    if (said instanceof Suggestion.Clear clear) {
      return task("update_task", clear.task())
          .add("clear", clear.part().name().toLowerCase(Locale.ROOT));
    }
    if (said instanceof Suggestion.Complete complete) {
      return task("complete_task", complete.task());
    }
    if (said instanceof Suggestion.Reopen reopen) {
      return task("reopen_task", reopen.task());
    }
    if (said instanceof Suggestion.Delete delete) {
      return task("delete_task", delete.task());
    }
    if (said instanceof Suggestion.Snooze snooze) {
      return task("snooze_reminder", snooze.task()).add("when", snooze.when());
    }
    if (said instanceof Suggestion.Find find) {
      return tool("list_tasks").add("words", find.words());
    }
    return said instanceof Suggestion.Show show ? list(show.selection()) : tool("undo");
  }

  private static JsonObjectBuilder list(Selection selection) {
    var status = selection.progress().name().toLowerCase(Locale.ROOT);
    return tool("list_tasks")
        .add("status", status)
        .add("from", selection.from().toString())
        .add("to", selection.to().toString());
  }

  private static JsonObjectBuilder task(String tool, String task) {
    return tool(tool).add("task", task);
  }

  private static JsonObjectBuilder tool(String name) {
    return Json.createObjectBuilder().add("tool", name);
  }
}
