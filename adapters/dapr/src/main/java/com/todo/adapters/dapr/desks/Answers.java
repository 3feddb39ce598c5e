package com.todo.adapters.dapr.desks;

import java.net.http.HttpResponse;
import java.util.Optional;

/** What the answer of another service means. */
final class Answers {
  private static final int OK = 200;
  private static final int NO_CONTENT = 204;

  private Answers() {}

  /** The answer; nothing if the service knows of nothing. */
  static Optional<String> optional(HttpResponse<String> answer) {
    return answer.statusCode() == NO_CONTENT ? Optional.empty() : Optional.of(required(answer));
  }

  static String required(HttpResponse<String> answer) {
    if (answer.statusCode() == OK) {
      return answer.body();
    }
    throw new IllegalStateException(
        "%s answered %d".formatted(answer.uri().getPath(), answer.statusCode()));
  }
}
