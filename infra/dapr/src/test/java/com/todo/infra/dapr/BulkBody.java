package com.todo.infra.dapr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
        ? List.of(single(parsed(body)))
        : entries.stream().map(entry -> entry.path("event").path("data").asText()).toList();
  }

  /** What is taken as it is comes in an envelope around the event. */
  private static String single(JsonNode body) {
    var raw = body.path("data_base64");
    var event = raw.isTextual() ? parsed(decoded(raw.textValue())) : body;
    return event.path("data").asText();
  }

  private static String decoded(String base64) {
    return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
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
