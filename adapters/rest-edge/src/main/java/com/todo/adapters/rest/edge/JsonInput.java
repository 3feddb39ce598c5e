package com.todo.adapters.rest.edge;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A JSON object that somebody sent, read field by field.
 *
 * <p>What is wrong is collected, so that {@link #finish} can tell everything at once; until then a
 * field that cannot be read looks like an absent one. Fields that nobody asked for are wrong too.
 */
public final class JsonInput {
  private final JsonObject object;
  private final String path;
  private final List<FieldError> errors;
  private final Set<String> known = new HashSet<>();

  private JsonInput(JsonObject object, String path, List<FieldError> errors) {
    this.object = object;
    this.path = path;
    this.errors = errors;
  }

  public static JsonInput of(JsonObject object) {
    return new JsonInput(object, "", new ArrayList<>());
  }

  /** An object that stands inside another one, so that problems name the whole path. */
  public static JsonInput of(JsonObject object, String field) {
    return new JsonInput(object, field + ".", new ArrayList<>());
  }

  /** Whether the field is there, be it as {@code null}. */
  public boolean has(String name) {
    return object.containsKey(name);
  }

  public <T> Optional<T> text(String name, Function<String, T> reading) {
    return read(name, JsonString.class, "a text", json -> reading.apply(json.getString()));
  }

  public <T> Optional<T> number(String name, Function<Integer, T> reading) {
    return read(name, JsonNumber.class, "a whole number", json -> reading.apply(whole(json)));
  }

  public <T> Optional<List<T>> texts(String name, Function<String, T> reading) {
    return read(
        name,
        JsonArray.class,
        "a list of texts",
        json -> json.stream().map(JsonInput::textOf).map(reading).toList());
  }

  public Optional<JsonObject> object(String name) {
    return read(name, JsonObject.class, "an object", Function.identity());
  }

  /** Says that these fields have to be there and hold something. */
  public JsonInput require(String... names) {
    for (var name : names) {
      if (isNull(name) && errors.stream().noneMatch(e -> e.field().equals(path + name))) {
        refuse(name, "is required");
      }
    }
    return this;
  }

  /** Says that these fields cannot be cleared. */
  public JsonInput refuseNull(String... names) {
    for (var name : names) {
      if (has(name) && isNull(name)) {
        refuse(name, "cannot be cleared");
      }
    }
    return this;
  }

  public void refuse(String name, String message) {
    errors.add(FieldError.of(path + name, message));
  }

  /**
   * Nothing more is going to be read.
   *
   * @throws InvalidRequest if anything was wrong
   */
  public void finish() {
    object.keySet().stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .forEach(name -> refuse(name, "is not known here"));
    if (!errors.isEmpty()) {
      throw new InvalidRequest(errors);
    }
  }

  private boolean isNull(String name) {
    return object.getOrDefault(name, JsonValue.NULL).getValueType() == JsonValue.ValueType.NULL;
  }

  private <J extends JsonValue, T> Optional<T> read(
      String name, Class<J> kind, String expected, Function<J, T> reading) {
    known.add(name);
    if (isNull(name)) {
      return Optional.empty();
    }
    var value = object.get(name);
    try {
      if (kind.isInstance(value)) {
        return Optional.of(reading.apply(kind.cast(value)));
      }
      refuse(name, "must be " + expected);
    } catch (ArithmeticException e) {
      refuse(name, "must be " + expected);
    } catch (InvalidRequest e) {
      errors.addAll(e.errors());
    } catch (IllegalArgumentException e) {
      refuse(name, e.getMessage());
    }
    return Optional.empty();
  }

  private static int whole(JsonNumber json) {
    return json.bigDecimalValue().intValueExact();
  }

  private static String textOf(JsonValue json) {
    if (json instanceof JsonString string) {
      return string.getString();
    }
    throw new IllegalArgumentException("must be a list of texts");
  }
}
