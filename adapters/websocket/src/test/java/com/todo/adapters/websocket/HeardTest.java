package com.todo.adapters.websocket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeardTest {

  @Test
  void understands_a_ping() {
    assertEquals(new Heard.Ping(), Heard.in("{\"type\":\"ping\"}"));
  }

  @Test
  void understands_that_a_reminder_was_shown() {
    var reminder = UUID.randomUUID();

    var heard = Heard.in("{\"type\":\"ack\",\"reminder_id\":\"" + reminder + "\"}");

    assertEquals(new Heard.Acknowledged(reminder), heard);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ping",
        "[]",
        "null",
        "{}",
        "{\"type\":null}",
        "{\"type\":7}",
        "{\"type\":\"hello\"}",
        "{\"type\":\"ack\"}",
        "{\"type\":\"ack\",\"reminder_id\":\"me\"}",
        "{\"type\":\"ping\"} and more",
        "{\"type\":\"ping\""
      })
  void takes_anything_else_for_noise(String text) {
    assertEquals(new Heard.Noise(), Heard.in(text));
  }

  @Test
  void takes_deep_nesting_for_noise() {
    assertEquals(new Heard.Noise(), Heard.in("{\"type\":" + "[".repeat(4_000)));
  }
}
