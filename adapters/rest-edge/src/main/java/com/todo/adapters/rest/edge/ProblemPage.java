package com.todo.adapters.rest.edge;

import jakarta.json.Json;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * Answers what the server refuses before any resource sees it, in place of the server's own page.
 */
public class ProblemPage extends HttpServlet {

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // Asked for by its address, and not because of an error, there is nothing here.
    var status =
        Objects.requireNonNullElse(
            (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), 404);
    var path =
        Objects.requireNonNullElse(
            (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
            request.getRequestURI());
    var problem = HttpRefusals.find(status).orElseGet(Problems::internal);
    response.setStatus(status);
    response.setContentType(ProblemJson.MEDIA_TYPE);
    try (var writer = Json.createWriter(response.getOutputStream())) {
      writer.writeObject(ProblemJson.of(problem, path, correlationId(response)));
    }
  }

  /** The one that the answer carries, unless the request was refused before it got one. */
  private static String correlationId(HttpServletResponse response) {
    if (response.getHeader(CorrelationFilter.HEADER) == null) {
      response.setHeader(CorrelationFilter.HEADER, Correlation.id());
    }
    return response.getHeader(CorrelationFilter.HEADER);
  }
}
