package com.todo.apps.acceptance.edges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.apps.acceptance.http.LiveSocket;
import com.todo.apps.acceptance.http.SignedUp;
import com.todo.apps.acceptance.server.SharedServer;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedServer.class)
class WebSocketAbuseIT {
  private static final int POLICY_VIOLATION = 1008;

  private SignedUp ada;

  @BeforeEach
  void ada(SharedServer.Running system) {
    ada = system.anybody().register("Ada");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?ticket=", "?ticket=nonsense", "?since=0", "?ticket=a.b.c&since=0"})
  void refuses_whoever_has_no_ticket(String query) {
    assertEquals(401, LiveSocket.handshake(ada.api().base(), query, ""));
  }

  @Test
  void takes_no_token_for_a_ticket() {
    assertEquals(401, handshake(ada.api().token(), ""));
  }

  @Test
  void refuses_a_page_of_another_origin() {
    assertEquals(403, handshake(ticket(), "https://evil.example"));
    assertEquals(403, handshake(ticket(), "null"));
  }

  @Test
  void lets_the_page_of_its_own_origin_in() {
    assertEquals(101, handshake(ticket(), ada.api().base().toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello",
        "{}",
        "[]",
        "null",
        "{\"type\":\"subscribe\",\"user_id\":\"somebody\"}",
        "{\"type\":7}",
        "{\"type\":\"ack\"}",
        "{\"type\":\"ack\",\"reminder_id\":\"not an id\"}",
      })
  void closes_on_a_frame_that_means_nothing(String frame) {
    try (var window = ada.live(0)) {
      window.next("hello");

      window.send(frame);

      assertEquals(POLICY_VIOLATION, window.closeCode());
    }
  }

  @Test
  void closes_on_a_frame_over_four_kibibytes() {
    try (var window = ada.live(0)) {
      window.next("hello");

      window.send("{\"type\":\"ping\",\"padding\":\"" + "x".repeat(5_000) + "\"}");

      assertEquals(POLICY_VIOLATION, window.closeCode());
    }
  }

  @Test
  void closes_on_a_flood_and_serves_the_next_connection() {
    try (var window = ada.live(0)) {
      window.next("hello");

      IntStream.range(0, 200).forEach(n -> ping(window));

      assertEquals(POLICY_VIOLATION, window.closeCode());
    }
    try (var window = ada.live(0)) {
      window.next("hello");
      assertTrue(window.isOpen());
    }
  }

  /** The server may close while the flood still comes. */
  private static void ping(LiveSocket window) {
    try {
      window.send("{\"type\":\"ping\"}");
    } catch (UncheckedIOException e) {
      assertTrue(e.getCause() != null);
    }
  }

  private String ticket() {
    return ada.api().post("/api/ws-ticket").expect(200).json().get("ticket").asString();
  }

  private int handshake(String ticket, String origin) {
    return LiveSocket.handshake(ada.api().base(), "?ticket=" + ticket + "&since=0", origin);
  }
}
