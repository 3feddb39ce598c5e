package com.todo.adapters.websocket;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Why somebody does not get a live connection, as a problem of RFC 9457. */
enum Refusal {
  BAD_SINCE(400, "Bad Request", "since must be the number of a change, or be left out."),
  BAD_TICKET(
      401, "Unauthorized", "The ticket is missing, expired or not valid. Ask for a new one."),
  FOREIGN_ORIGIN(403, "Forbidden", "Pages of another origin may not open a live connection."),
  NO_WEBSOCKET(426, "Upgrade Required", "Live changes are told over a WebSocket only.");

  private final int status;
  private final String title;
  private final String detail;

  Refusal(int status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  void answer(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    if (this == NO_WEBSOCKET) {
      response.setHeader("Upgrade", "websocket");
    }
    response.setContentType("application/problem+json");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .write(
            "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(title, status, detail));
  }
}
