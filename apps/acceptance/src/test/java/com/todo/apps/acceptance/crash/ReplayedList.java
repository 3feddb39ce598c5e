package com.todo.apps.acceptance.crash;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The list that somebody would have who knows nothing but the changes. */
final class ReplayedList {

  private ReplayedList() {}

  /** Title and status of each task that is not deleted. */
  static Map<String, String> of(List<Deed> deeds) {
    var titles = new HashMap<String, String>();
    var tasks = new HashMap<String, String>();
    for (var deed : deeds) {
      var task = deed.task();
      switch (deed.kind()) {
        case CREATED, UPDATED -> {
          titles.put(task, deed.title());
          tasks.put(task, deed.title() + " pending");
        }
        case COMPLETED -> tasks.put(task, titles.get(task) + " completed");
        case DELETED -> tasks.remove(task);
      }
    }
    return tasks;
  }

  static Map<String, String> ofTasks(List<JsonNode> listed) {
    var tasks = new HashMap<String, String>();
    for (var task : listed) {
      var title = task.get("title").asString();
      var before =
          tasks.put(task.get("id").asString(), title + " " + task.get("status").asString());
      if (before != null) {
        throw new AssertionError("listed twice: " + task);
      }
    }
    return tasks;
  }
}
