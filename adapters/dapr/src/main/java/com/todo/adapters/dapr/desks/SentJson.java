package com.todo.adapters.dapr.desks;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.function.Function;

/** JSON that another service has sent. */
final class SentJson {

  private SentJson() {}

  /**
   * What is in it.
   *
   * @throws IllegalArgumentException with this complaint if the text is no JSON, or has other
   *     fields than are looked for
   */
  static <T> T read(String text, Function<JsonReader, T> reading, String complaint) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reading.apply(reader);
    } catch (JsonException | ClassCastException | NullPointerException e) {
      throw new IllegalArgumentException(complaint, e);
    }
  }
}
