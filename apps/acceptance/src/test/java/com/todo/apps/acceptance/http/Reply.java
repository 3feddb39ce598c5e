package com.todo.apps.acceptance.http;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** What came back for a call. */
public record Reply(Call call, int status, HttpHeaders headers, String body) {

  /** Insists on this status. */
  public Reply expect(int wanted) {
    if (status != wanted) {
      throw new AssertionError("expected " + wanted + ": " + this);
    }
    return this;
  }

  public JsonNode json() {
    return Json.read(body);
  }

  /** The header's first value; empty if it is not there. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** The content type without its parameters; empty if there is none. */
  public String mediaType() {
    return header("Content-Type").replaceFirst(";.*", "").strip();
  }

  @Override
  public String toString() {
    var start = body.length() > 1_000 ? body.substring(0, 1_000) + "…" : body;
    return call + " answered " + status + " " + header("Content-Type") + " " + start;
  }
}
