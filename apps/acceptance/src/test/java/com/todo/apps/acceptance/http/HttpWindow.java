package com.todo.apps.acceptance.http;

import com.todo.apps.acceptance.story.Shown;
import com.todo.apps.acceptance.story.Window;
import java.util.UUID;

/** A window whose events are read one by one. */
record HttpWindow(LiveSocket socket) implements Window {

  @Override
  public Shown next() {
    var event = socket.next("event").get("event");
    return new Shown(
        Shown.what(event.get("type").asString()),
        UUID.fromString(event.at("/data/task_id").asString()));
  }

  @Override
  public void close() {
    socket.close();
  }
}
