package com.todo.adapters.rest.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

  @Test
  void reads_an_object() {
    var object = StrictJson.read("{\"title\": \"water the ficus 🌱\"}".getBytes(UTF_8));

    assertEquals("water the ficus 🌱", object.getString("title"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "null",
        "[]",
        "\"title\"",
        "17",
        "{'title': 'x'}",
        "{\"title\": NaN}",
        "{\"title\": \"x\"} {}",
        "{\"title\": \"x\"} x",
        "{\"title\": \"x\", \"title\": \"y\"}",
        "{\"rule\": {\"a\": 1, \"a\": 2}}",
        "\ufeff{\"title\": \"x\"}"
      })
  void refuses_what_is_not_one_object(String text) {
    assertThrows(InvalidRequest.class, () -> StrictJson.read(text.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 2_000, 30_000})
  void survives_brackets_in_brackets(int depth) {
    var text = "[".repeat(depth);

    assertThrows(InvalidRequest.class, () -> StrictJson.read(text.getBytes(UTF_8)));
  }

  @Test
  void refuses_bytes_that_are_no_text() {
    byte[] latin = {'{', '"', 'a', '"', ':', '"', (byte) 0xe9, '"', '}'};

    assertThrows(InvalidRequest.class, () -> StrictJson.read(latin));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\ud83c", "\\udf31\\ud83c"})
  void refuses_text_that_cannot_be_kept_and_says_where(String escaped) {
    var text = "{\"rule\": {\"days\": [\"%s\"]}}".formatted(escaped);

    var refusal = assertThrows(InvalidRequest.class, () -> StrictJson.read(text.getBytes(UTF_8)));

    assertEquals(List.of("rule.days"), refusal.errors().stream().map(FieldError::field).toList());
  }

  @Test
  void refuses_names_that_cannot_be_kept() {
    assertThrows(InvalidRequest.class, () -> StrictJson.read("{\"a\\u0000\": 1}".getBytes(UTF_8)));
  }
}
