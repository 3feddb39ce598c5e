package com.todo.adapters.cloudevents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON text and its tree. A name that comes twice, or text after the end, is an error. */
final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static String text(ObjectNode object) {
    try {
      return MAPPER.writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  static Fields fields(String text) {
    try {
      return new Fields("data", object(MAPPER.readTree(text), "data"));
    } catch (JsonProcessingException e) {
      throw new UnreadableEvent("data is not JSON", e);
    }
  }

  static ObjectNode object(JsonNode node, String name) {
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw new UnreadableEvent(name + " must be an object");
  }
}
