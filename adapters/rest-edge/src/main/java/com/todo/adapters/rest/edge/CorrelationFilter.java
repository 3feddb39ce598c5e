package com.todo.adapters.rest.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Names each request, in the log and in its answer. */
public class CorrelationFilter extends HttpFilter {
  static final String HEADER = "X-Correlation-Id";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var id =
        Correlation.begin(
            Optional.ofNullable(request.getHeader(HEADER)),
            Optional.ofNullable(request.getHeader("traceparent")));
    try {
      response.setHeader(HEADER, id);
      chain.doFilter(request, response);
    } finally {
      Correlation.end();
    }
  }
}
