package com.todo.adapters.rest.tasks;

import com.todo.domain.task.Task;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers that carry a task, with its version as the tag that its editors send back. */
final class TaskAnswer {

  private TaskAnswer() {}

  static Response of(Task task) {
    return Response.ok(TaskJson.of(task)).header(HttpHeaders.ETAG, tag(task)).build();
  }

  /** The task is new; the body says so in whichever form. */
  static Response created(Task task, JsonObject body) {
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.LOCATION, "/api/tasks/" + task.id())
        .header(HttpHeaders.ETAG, tag(task))
        .entity(body)
        .build();
  }

  private static String tag(Task task) {
    return "\"" + task.version() + "\"";
  }
}
