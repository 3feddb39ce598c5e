package com.todo.adapters.rest.edge;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a JSON object member by member.
 *
 * <p>What is absent is written as {@code null}; ids, dates, times and instants in their ISO form.
 */
public final class JsonShape {
  // Looked up once: each look-up walks the class path.
  private static final JsonProvider JSON = JsonProvider.provider();

  private final JsonObjectBuilder builder = JSON.createObjectBuilder();

  private JsonShape() {}

  public static JsonShape start() {
    return new JsonShape();
  }

  /** The text of a JSON object, as an object. */
  public static JsonObject parse(String text) {
    try (var reader = JSON.createReader(new java.io.StringReader(text))) {
      return reader.readObject();
    }
  }

  public JsonShape put(String name, Object value) {
    builder.add(name, json(value));
    return this;
  }

  public JsonObject end() {
    return builder.build();
  }

  private static JsonValue json(Object value) {
    if (value instanceof JsonValue json) {
      return json;
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(JsonShape::json).orElse(JsonValue.NULL);
    }
    if (value instanceof Boolean truth) {
      return truth ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (value instanceof Number number) {
      return JSON.createValue(new BigDecimal(number.toString()));
    }
    if (value instanceof Map<?, ?> map) {
      var object = start();
      map.forEach((key, inner) -> object.put(key.toString(), inner));
      return object.end();
    }
    if (value instanceof Collection<?> collection) {
      var array = JSON.createArrayBuilder();
      collection.forEach(inner -> array.add(json(inner)));
      return array.build();
    }
    return JSON.createValue(value.toString());
  }
}
