package com.todo.adapters.websocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnOriginTest {
  @ParameterizedTest(name = "page of {0} at {1}: {2}")
  @CsvSource({
    "http://localhost:8000, localhost:8000, true",
    "http://LOCALHOST:8000, localhost:8000, true",
    "https://todo.example, todo.example, true",
    "https://todo.example:443, todo.example, true",
    "'', todo.example, true",
    "http://localhost:8001, localhost:8000, false",
    "http://localhost, localhost:8000, false",
    "https://evil.example, todo.example, false",
    "https://todo.example.evil.example, todo.example, false",
    "https://evil.example/todo.example, todo.example, false",
    "https://todo.example@evil.example, todo.example, false",
    "null, todo.example, false",
    "null, null, false",
    "file://, '', false",
    "not an origin, todo.example, false",
  })
  void lets_in_pages_of_its_own_origin(String origin, String host, boolean allowed) {
    assertEquals(allowed, OwnOrigin.allows(origin, host));
  }

  @Test
  void lets_in_pages_of_the_name_that_a_proxy_has() {
    assertTrue(OwnOrigin.allows("https://todo.example", "inside:8000", "todo.example"));
    assertFalse(OwnOrigin.allows("https://evil.example", "inside:8000", "todo.example"));
  }
}
