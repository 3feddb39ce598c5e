package com.todo.adapters.rest.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pages are our own, seen from behind proxies. */
class SameOriginTest {

  @ParameterizedTest(name = "{0} at {2}, for others {1}: {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "http://localhost:8000, -, localhost:8000, true",
        "https://todo.example, -, todo.example, true",
        "http://localhost:8001, -, localhost:8000, false",
        "http://evil.example, -, localhost:8000, false",
        "http://localhost:3000, localhost:3000, 127.0.0.1:8000, true",
        "'http://localhost:3000', 'localhost:3000,machine', 127.0.0.1:8000, true",
        "'http://machine', 'localhost:3000, machine', 127.0.0.1:8000, false",
        "null, localhost:3000, 127.0.0.1:8000, false",
      })
  void knows_its_own_pages(String origin, String forwardedHosts, String host, boolean ours) {
    assertEquals(ours, SameOriginFilter.isOurs(origin, forwardedHosts, host));
  }
}
