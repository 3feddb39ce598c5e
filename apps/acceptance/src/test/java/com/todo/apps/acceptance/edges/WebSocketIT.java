package com.todo.apps.acceptance.edges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.apps.acceptance.http.LiveSocket;
import com.todo.apps.acceptance.http.SignedUp;
import com.todo.apps.acceptance.server.SharedServer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedServer.class)
class WebSocketIT {
  private SignedUp ada;

  @BeforeEach
  void ada(SharedServer.Running system) {
    ada = system.anybody().register("Ada");
  }

  @Test
  void says_hello_with_the_number_of_the_last_change() {
    ada.add("Water the ficus");

    try (var window = ada.live(1)) {
      var hello = window.next("hello");

      assertEquals(1, hello.get("sequence").asLong());
      assertTrue(hello.has("connection_id"));
    }
  }

  @Test
  void brings_what_was_missed_and_then_what_happens_in_order_while_it_happens() {
    IntStream.range(0, 150).forEach(n -> ada.add("Before " + n));
    var busy = CompletableFuture.runAsync(() -> addAll("Meanwhile", 150));

    try (var window = ada.live(20)) {
      window.next("hello");

      busy.join();
      addAll("After", 10);

      assertEquals(numbers(21, 310), sequences(window, 290));
      assertEquals(0, window.waiting());
    }
  }

  @Test
  void shows_every_change_in_every_window() {
    try (var kitchen = ada.live(0);
        var hall = ada.live(0)) {
      var task = ada.add("Water the ficus");
      ada.api().post("/api/tasks/" + task + "/complete").expect(200);
      ada.api().delete("/api/tasks/" + task).expect(204);

      for (var window : Stream.of(kitchen, hall).toList()) {
        window.next("hello");
        assertEquals("com.todo.task.created.v1", type(window.next("event")));
        assertEquals("com.todo.task.completed.v1", type(window.next("event")));
        assertEquals("com.todo.task.deleted.v1", type(window.next("event")));
      }
    }
  }

  @Test
  void goes_on_where_the_lost_connection_ended() {
    var last = 0L;
    for (var round = 0; round < 5; round++) {
      try (var window = ada.live(last)) {
        window.next("hello");
        addAll("Round " + round, 20);
        var seen = sequences(window, 20);

        assertEquals(numbers(last + 1, last + 20), seen);
        last = seen.get(seen.size() - 1);
      }
      addAll("Nobody looks", 3);
      try (var window = ada.live(last)) {
        window.next("hello");
        assertEquals(numbers(last + 1, last + 3), sequences(window, 3));
        last += 3;
      }
    }
  }

  @Test
  void asks_for_a_reload_by_whoever_claims_to_know_the_future() {
    ada.add("Water the ficus");

    try (var window = ada.live(1_000_000)) {
      assertTrue(frames(window).anyMatch(f -> f.path("type").asString("").equals("resync")));
    }
  }

  @Test
  void answers_a_ping() {
    try (var window = ada.live(0)) {
      window.next("hello");

      window.send("{\"type\":\"ping\"}");

      window.next("pong");
    }
  }

  private void addAll(String title, int count) {
    IntStream.range(0, count).forEach(n -> ada.add(title + " " + n));
  }

  private static List<Long> sequences(LiveSocket window, int count) {
    return Stream.generate(() -> window.next("event"))
        .limit(count)
        .map(frame -> frame.get("sequence").asLong())
        .toList();
  }

  private static List<Long> numbers(long from, long to) {
    return LongStream.rangeClosed(from, to).boxed().toList();
  }

  private static Stream<JsonNode> frames(LiveSocket window) {
    return Stream.of(window.next(), window.next());
  }

  private static String type(JsonNode frame) {
    return frame.at("/event/type").asString();
  }
}
