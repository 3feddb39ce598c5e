package com.todo.adapters.dapr.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Base64;

/** The data of a job in what the sidecar sends: bytes as they are, as JSON, or in an envelope. */
final class JobData {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JobData() {}

  static String in(String body) {
    try {
      return text(JSON.readTree(body), body);
    } catch (JsonProcessingException e) {
      return body;
    }
  }

  private static String text(JsonNode json, String body) {
    if (json.isTextual()) {
      return json.textValue();
    }
    if (json.path("value").isTextual()) {
      return new String(Base64.getDecoder().decode(json.get("value").textValue()), UTF_8);
    }
    return body;
  }
}
