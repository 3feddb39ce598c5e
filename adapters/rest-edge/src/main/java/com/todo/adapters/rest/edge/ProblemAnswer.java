package com.todo.adapters.rest.edge;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says in a servlet's answer why a request was not carried out. */
public final class ProblemAnswer {

  private ProblemAnswer() {}

  public static void send(
      RuntimeException refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var problem = Problems.of(refusal);
    response.setStatus(problem.status());
    problem.headers().forEach(response::setHeader);
    response.setContentType(ProblemJson.MEDIA_TYPE);
    try (var writer = Json.createWriter(response.getOutputStream())) {
      writer.writeObject(ProblemJson.of(problem, request.getRequestURI(), Correlation.id()));
    }
  }
}
