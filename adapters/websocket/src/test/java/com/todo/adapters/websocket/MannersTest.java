package com.todo.adapters.websocket;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MannersTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Manners manners = new Manners();

  @Test
  void allows_twenty_frames_a_second_and_no_more() {
    for (var i = 0; i < 20; i++) {
      assertTrue(manners.allow("x", true, NOON.plusMillis(i * 10)));
    }

    assertFalse(manners.allow("x", true, NOON.plusMillis(999)));
  }

  @Test
  void allows_twenty_more_in_the_next_second() {
    for (var i = 0; i < 60; i++) {
      assertTrue(manners.allow("x", true, NOON.plusMillis(i * 50)));
    }
  }

  @Test
  void allows_four_kibibytes_of_utf8_and_no_more() {
    assertTrue(manners.allow("ä".repeat(2_048), true, NOON));
    assertFalse(manners.allow("ä".repeat(2_048) + "x", true, NOON));
  }

  @Test
  void counts_all_parts_of_a_message_together() {
    assertTrue(manners.allow("x".repeat(4_000), false, NOON));
    assertFalse(manners.allow("x".repeat(97), true, NOON));
    assertTrue(manners.allow("x".repeat(97), true, NOON));
  }
}
