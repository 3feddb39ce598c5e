package com.todo.apps.acceptance.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.apps.acceptance.Soon;
import com.todo.apps.acceptance.http.Api;
import com.todo.apps.acceptance.http.Json;
import com.todo.apps.acceptance.http.SignedUp;
import com.todo.apps.acceptance.server.StandaloneServer;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A server that may ask a language model: what it does with the answer, and without one. */
class LanguageModelIT {
  private static final String PUZZLE = "could the dentist not wait until friday?";

  private static StandInModel model;
  private static StandaloneServer server;
  private SignedUp ada;

  @BeforeAll
  static void a_server_with_a_model() throws IOException {
    model = new StandInModel();
    server =
        StandaloneServer.start(
            "model",
            Map.of(
                "TODO_ASSISTANT_PROVIDER", "openai",
                "TODO_ASSISTANT_URL", model.address(),
                "TODO_ASSISTANT_MODEL", "stand-in",
                "TODO_ASSISTANT_TIMEOUT", "PT3S",
                "TODO_ASSISTANT_CALLS_PER_DAY", "2"));
    Files.writeString(server.data().resolve("secrets/assistant-api-key"), "very-secret\n");
  }

  @AfterAll
  static void stop() {
    server.close();
    model.close();
  }

  @BeforeEach
  void somebody_has_a_task() {
    ada = Api.at(server.address()).register("Ada");
    ada.add("Dentist");
    model.says("{\"tool\":\"update_task\",\"task\":\"dentist\",\"when\":\"friday\"}");
  }

  @Test
  void does_what_the_model_suggests_and_says_that_it_was_asked() {
    var answer = say(PUZZLE);

    var response = answer.get("response").asString();
    assertTrue(response.startsWith("The language model took it like this:"), response);
    assertTrue(response.contains("Changed \"Dentist\": due"), response);
    assertEquals("update_task", answer.at("/tool_calls/1/tool").asString());
    assertTrue(model.keys().contains("Bearer very-secret"));
    assertFalse(server.log().contains("very-secret"));
  }

  @Test
  void asks_it_no_more_often_than_somebody_may() {
    say(PUZZLE);
    say(PUZZLE);

    var response = say(PUZZLE).get("response").asString();

    assertTrue(response.startsWith("The language model has been asked as often"), response);
  }

  @Test
  void holds_nobody_up_while_a_model_thinks_and_tells_when_it_takes_too_long() {
    var conversation = say("show all tasks").get("conversation_id").asString();
    var latch = model.hesitates();
    try {
      var before = model.keys().size();
      var slow = CompletableFuture.supplyAsync(() -> goOn(conversation, PUZZLE));
      Soon.that(() -> assertTrue(model.keys().size() > before));

      var quick = goOn(conversation, "done with the dentist").get("response").asString();

      assertTrue(quick.startsWith("Done"), quick);
      var late = slow.join().get("response").asString();
      assertTrue(late.contains("it took too long"), late);
    } finally {
      latch.countDown();
    }
  }

  private JsonNode say(String message) {
    return ada.api().post("/api/chat", Json.of("message", message)).expect(200).json();
  }

  private JsonNode goOn(String conversation, String message) {
    var body = Json.object().put("conversation_id", conversation).put("message", message);
    return ada.api().post("/api/chat", body.toString()).expect(200).json();
  }
}
