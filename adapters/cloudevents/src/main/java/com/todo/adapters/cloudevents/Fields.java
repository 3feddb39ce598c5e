package com.todo.adapters.cloudevents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The members of a JSON object, each of which is what it should be or is refused by name. */
final class Fields {
  private final String path;
  private final ObjectNode object;

  Fields(String path, ObjectNode object) {
    this.path = path;
    this.object = object;
  }

  /** Something that is there, whatever it is. */
  <T> T required(String name, Function<JsonNode, T> reading) {
    return optional(name, reading)
        .orElseThrow(() -> new UnreadableEvent(path + "." + name + " is missing"));
  }

  /** Something that may be absent or {@code null}. */
  <T> Optional<T> optional(String name, Function<JsonNode, T> reading) {
    var node = object.path(name);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    try {
      return Optional.of(reading.apply(node));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new UnreadableEvent(path + "." + name + " does not fit: " + e.getMessage(), e);
    }
  }

  Fields inner(String name) {
    return required(name, node -> new Fields(path + "." + name, Json.object(node, name)));
  }

  /** The names that are there, in their order. */
  List<String> names() {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  boolean isNull(String name) {
    return object.path(name).isNull();
  }

  boolean has(String name) {
    return object.hasNonNull(name);
  }

  static String text(JsonNode node) {
    if (!node.isTextual()) {
      throw new IllegalArgumentException("it must be text");
    }
    return node.textValue();
  }

  static int number(JsonNode node) {
    if (!node.isIntegralNumber() || !node.canConvertToInt()) {
      throw new IllegalArgumentException("it must be a whole number");
    }
    return node.intValue();
  }

  static long count(JsonNode node) {
    if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 1) {
      throw new IllegalArgumentException("it must be a whole number from 1");
    }
    return node.longValue();
  }

  static boolean truth(JsonNode node) {
    if (!node.isBoolean()) {
      throw new IllegalArgumentException("it must be true or false");
    }
    return node.booleanValue();
  }

  /** Only in its full form: Java would accept shorter ones. */
  static UUID uuid(JsonNode node) {
    var text = text(node);
    var id = UUID.fromString(text);
    if (!id.toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException("it must be a UUID");
    }
    return id;
  }

  static Instant instant(JsonNode node) {
    return OffsetDateTime.parse(text(node)).toInstant();
  }

  static LocalDate date(JsonNode node) {
    return LocalDate.parse(text(node));
  }

  static LocalTime time(JsonNode node) {
    return LocalTime.parse(text(node));
  }
}
