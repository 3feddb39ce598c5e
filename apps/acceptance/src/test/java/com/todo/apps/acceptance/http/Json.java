package com.todo.apps.acceptance.http;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON text and what it says. */
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  public static JsonNode read(String text) {
    return MAPPER.readTree(text);
  }

  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** An object with one member, which is enough for most requests. */
  public static String of(String name, String value) {
    return object().put(name, value).toString();
  }

  public static List<JsonNode> list(JsonNode array) {
    return stream(array).toList();
  }

  /** The elements; an error if it is no array, so that nothing is checked in vain. */
  public static Stream<JsonNode> stream(JsonNode array) {
    if (!array.isArray()) {
      throw new AssertionError("not an array: " + array);
    }
    Iterator<JsonNode> elements = array.iterator();
    Iterable<JsonNode> all = () -> elements;
    return StreamSupport.stream(all.spliterator(), false);
  }
}
