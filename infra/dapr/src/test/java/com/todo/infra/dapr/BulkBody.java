package com.todo.infra.dapr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** Events as a sidecar hands them over, one or many at once. */
final class BulkBody {
  private static final ObjectMapper JSON = new ObjectMapper();

  private BulkBody() {}

  static List<String> entryIds(String body) {
    return entries(body).stream().map(entry -> entry.path("entryId").asText()).toList();
  }

  /** The data of the events in it, in their order. */
  static List<String> data(String body) {
    var entries = entries(body);
    return entries.isEmpty()
        ? List.of(parsed(body).path("data").asText())
        : entries.stream().map(entry -> entry.path("event").path("data").asText()).toList();
  }

  static String answer(List<String> ids, String status) {
    var statuses = JSON.createArrayNode();
    ids.forEach(id -> statuses.addObject().put("entryId", id).put("status", status));
    return JSON.createObjectNode().set("statuses", statuses).toString();
  }

  private static List<JsonNode> entries(String body) {
    return StreamSupport.stream(parsed(body).path("entries").spliterator(), false).toList();
  }

  private static JsonNode parsed(String body) {
    try {
      return JSON.readTree(body.isEmpty() ? "{}" : body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
