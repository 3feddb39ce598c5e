package com.todo.adapters.rest.edge;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads JSON that strangers wrote: one object in UTF-8, each name once, text that can be kept. */
final class StrictJson {
  private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());
  private static final JsonReaderFactory READERS =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  private StrictJson() {}

  static JsonObject read(byte[] body) {
    if (parse(decode(body)) instanceof JsonObject object) {
      checkInside("", object);
      return object;
    }
    throw new InvalidRequest("The body must be a JSON object.");
  }

  private static JsonValue parse(String text) {
    try (var parser = PARSERS.createParser(new StringReader(text));
        var reader = READERS.createReader(new StringReader(text))) {
      while (parser.hasNext()) {
        parser.next(); // to the end, where the reader does not look
      }
      return reader.readValue();
    } catch (JsonParsingException e) {
      throw new InvalidRequest(
          "The body is not valid JSON: look at line %d, column %d, and for names that come twice."
              .formatted(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber()));
    } catch (RuntimeException e) {
      // Such as what the parser throws when brackets are nested a thousand deep.
      throw new InvalidRequest("The body is not valid JSON.");
    }
  }

  private static String decode(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw new InvalidRequest("The body is not valid UTF-8.");
    }
  }

  private static void check(String path, JsonValue value) {
    if (value instanceof JsonString text) {
      checkText(path, text.getString());
    } else if (value instanceof JsonStructure structure) {
      checkInside(path, structure);
    }
  }

  private static void checkInside(String path, JsonStructure structure) {
    if (structure instanceof JsonObject object) {
      object.forEach(
          (name, inner) -> {
            checkText(path.isEmpty() ? "a name" : path, name);
            check(path.isEmpty() ? name : path + "." + name, inner);
          });
    } else {
      structure.asJsonArray().forEach(inner -> check(path, inner));
    }
  }

  /** No database keeps U+0000, and half of a surrogate pair is no character. */
  private static void checkText(String path, String text) {
    if (text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)) {
      throw new InvalidRequest(path, "must not contain U+0000 or half of a surrogate pair");
    }
  }
}
