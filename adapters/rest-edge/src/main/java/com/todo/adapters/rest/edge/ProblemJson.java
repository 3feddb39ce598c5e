package com.todo.adapters.rest.edge;

import jakarta.json.JsonObject;

/** A problem as {@code application/problem+json}. */
final class ProblemJson {
  static final String MEDIA_TYPE = "application/problem+json";

  private ProblemJson() {}

  static JsonObject of(Problem problem, String path, String correlationId) {
    var json =
        JsonShape.start()
            .put("type", problem.type())
            .put("title", problem.title())
            .put("status", problem.status())
            .put("detail", problem.detail())
            .put("instance", path)
            .put("correlation_id", correlationId);
    problem.extras().forEach(json::put);
    if (problem.status() == 400) {
      json.put("errors", problem.errors().stream().map(ProblemJson::of).toList());
    }
    return json.end();
  }

  private static JsonObject of(FieldError error) {
    return JsonShape.start().put("field", error.field()).put("message", error.message()).end();
  }
}
