package com.todo.apps.acceptance.http;

import java.net.URI;
import java.util.UUID;

/** Somebody who has just registered over HTTP. */
public record SignedUp(Api api, UUID id, String email, boolean administrator) {

  /** The number of this user's last change. */
  public long sequence() {
    var since = 0L;
    while (true) {
      var page = api.get("/api/changes?limit=1000&since=" + since).expect(200).json();
      since = page.get("sequence").asLong();
      if (!page.get("more").asBoolean()) {
        return since;
      }
    }
  }

  /** Adds a task and gives its id. */
  public String add(String title) {
    return api.post("/api/tasks", Json.of("title", title)).expect(201).json().get("id").asString();
  }

  /** A live connection that first hears everything after this change. */
  public LiveSocket live(long since) {
    return live(api.base(), since);
  }

  /** The same with one of several servers. */
  public LiveSocket live(URI server, long since) {
    var ticket = api.post("/api/ws-ticket").expect(200).json().get("ticket").asString();
    return LiveSocket.open(server, ticket, since);
  }
}
