package com.todo.apps.acceptance.crash;

import com.todo.apps.acceptance.http.Api;
import com.todo.apps.acceptance.http.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Everything behind a list that comes page by page. */
final class Pages {

  private Pages() {}

  static List<JsonNode> tasks(Api api) {
    return all(api, "/api/tasks?limit=200", "tasks");
  }

  static List<JsonNode> audit(Api administrator, String user) {
    return all(administrator, "/audit?limit=200&user_id=" + user, "entries");
  }

  static List<JsonNode> changes(Api api) {
    var events = new ArrayList<JsonNode>();
    JsonNode page;
    var since = 0L;
    do {
      page = api.get("/api/changes?limit=1000&since=" + since).expect(200).json();
      events.addAll(Json.list(page.get("events")));
      since = page.get("sequence").asLong();
    } while (page.get("more").asBoolean());
    return events;
  }

  private static List<JsonNode> all(Api api, String path, String name) {
    var rows = new ArrayList<JsonNode>();
    var page = api.get(path).expect(200).json();
    rows.addAll(Json.list(page.get(name)));
    while (!page.get("next_cursor").isNull()) {
      page = api.get(path + "&cursor=" + page.get("next_cursor").asString()).expect(200).json();
      rows.addAll(Json.list(page.get(name)));
    }
    return rows;
  }
}
