package com.todo.adapters.dapr.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What the sidecar brings in one call: an event, or an envelope with many. Whatever is in it, each
 * piece is answered for, since a call without a proper answer brings everything again.
 */
final class Delivery {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<String> entries;
  private final List<String> events;
  private final boolean bulk;

  private Delivery(List<String> entries, List<String> events, boolean bulk) {
    this.entries = entries;
    this.events = events;
    this.bulk = bulk;
  }

  static Delivery read(String body) {
    try {
      var json = JSON.readTree(body);
      return json.path("entries").isArray() ? many(json.get("entries")) : one(body);
    } catch (JsonProcessingException e) {
      return one(body);
    }
  }

  /** The texts of the events, as they came. */
  List<String> events() {
    return events;
  }

  String answer(List<Outcome> outcomes) {
    if (!bulk) {
      return "{\"status\":\"" + outcomes.get(0) + "\"}";
    }
    var statuses = JSON.createArrayNode();
    for (var i = 0; i < outcomes.size(); i++) {
      statuses.addObject().put("entryId", entries.get(i)).put("status", outcomes.get(i).name());
    }
    return JSON.createObjectNode().set("statuses", statuses).toString();
  }

  private static Delivery one(String body) {
    return new Delivery(List.of(""), List.of(body), false);
  }

  private static Delivery many(JsonNode entries) {
    var all = StreamSupport.stream(entries.spliterator(), false).toList();
    return new Delivery(
        all.stream().map(entry -> entry.path("entryId").asText()).toList(),
        all.stream().map(entry -> text(entry.path("event"))).toList(),
        true);
  }

  private static String text(JsonNode event) {
    return event.isTextual() ? event.textValue() : event.toString();
  }
}
