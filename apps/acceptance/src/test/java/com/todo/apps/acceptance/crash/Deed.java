package com.todo.apps.acceptance.crash;

import tools.jackson.databind.JsonNode;

/**
 * A change of one task that happens once.
 *
 * @param title the title that it gives the task; empty if it gives none
 */
record Deed(String task, Kind kind, String title) {

  enum Kind {
    CREATED,
    UPDATED,
    COMPLETED,
    DELETED
  }

  /** The deed that an event of the change feed tells of. */
  static Deed of(JsonNode event) {
    var kind = Kind.valueOf(event.get("type").asString().split("\\.")[3].toUpperCase());
    var data = event.get("data");
    var title = kind == Kind.UPDATED ? data.at("/changes/title") : data.path("title");
    return new Deed(data.get("task_id").asString(), kind, title.asString(""));
  }
}
