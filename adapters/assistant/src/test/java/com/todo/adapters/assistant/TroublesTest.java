package com.todo.adapters.assistant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.adapters.assistant.Settings.Provider;
import com.todo.domain.conversation.Puzzle;
import com.todo.domain.conversation.Thought;
import com.todo.domain.conversation.Thought.Failure;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever becomes of a request, there is a thought. */
class TroublesTest {
  private static final Puzzle PUZZLE = Puzzles.AT_HAND;

  @ParameterizedTest(name = "{0}: HTTP {1} is {2}")
  @CsvSource({
    "OPENAI, 401, LOCKED", "OLLAMA, 401, LOCKED",
    "OPENAI, 403, LOCKED", "OLLAMA, 403, LOCKED",
    "OPENAI, 402, BUSY", "OLLAMA, 429, BUSY",
    "OPENAI, 429, BUSY", "OPENAI, 404, AWAY",
    "OPENAI, 500, AWAY", "OLLAMA, 500, AWAY",
    "OPENAI, 503, AWAY", "OLLAMA, 404, AWAY",
    "OPENAI, 400, AWAY",
  })
  void tells_what_a_status_means(Provider provider, int status, Failure failure) {
    try (var server = new StandIn(provider)) {
      server.behaving(exchange -> StandIn.send(exchange, status, "{\"error\":\"no\"}"));

      assertEquals(new Thought.Failed(failure), server.model().think(PUZZLE));
      assertEquals(1, server.asked().size(), "nothing is tried twice");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"OPENAI", "OLLAMA"})
  void waits_for_an_answer_that_drips_no_longer_than_for_any_other(Provider provider) {
    try (var server = new StandIn(provider)) {
      server.behaving(
          exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (var i = 0; i < 600; i++) {
              exchange.getResponseBody().write(' ');
              exchange.getResponseBody().flush();
              Thread.sleep(50);
            }
          });

      var thought = server.model(Duration.ofMillis(400), Map.of()).think(PUZZLE);

      assertEquals(new Thought.Failed(Failure.TOO_SLOW), thought);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"OPENAI", "OLLAMA"})
  void does_not_swallow_an_enormous_answer(Provider provider) {
    try (var server = new StandIn(provider)) {
      server.behaving(TroublesTest::pourOut);

      assertEquals(new Thought.Failed(Failure.NONSENSE), server.model().think(PUZZLE));
    }
  }

  private static void pourOut(com.sun.net.httpserver.HttpExchange exchange) {
    try {
      exchange.sendResponseHeaders(200, 0);
      var megabyte = new byte[1024 * 1024];
      for (var i = 0; i < 1024; i++) {
        exchange.getResponseBody().write(megabyte);
      }
    } catch (IOException hungUp) {
      // as it should
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"OPENAI", "OLLAMA"})
  void follows_nobody_to_another_server(Provider provider) {
    try (var server = new StandIn(provider);
        var other = new StandIn(provider)) {
      other.saying("{\"requests\":[]}");
      server.behaving(
          exchange -> {
            exchange.getResponseHeaders().add("Location", other.address());
            StandIn.send(exchange, 307, "");
          });

      assertEquals(new Thought.Failed(Failure.AWAY), server.model().think(PUZZLE));
      assertEquals(List.of(), other.asked());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"OPENAI", "OLLAMA"})
  void makes_nothing_of_an_answer_that_is_not_in_the_protocol(Provider provider) {
    try (var server = new StandIn(provider)) {
      for (var body : List.of("{\"choices\":[", "<html>", "[".repeat(100_000))) {
        server.behaving(exchange -> StandIn.send(exchange, 200, body));

        assertEquals(new Thought.Failed(Failure.NONSENSE), server.model().think(PUZZLE), body);
      }
    }
  }
}
