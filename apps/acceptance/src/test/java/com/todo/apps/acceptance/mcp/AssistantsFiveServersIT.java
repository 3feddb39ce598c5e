package com.todo.apps.acceptance.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.apps.acceptance.http.Json;
import com.todo.apps.acceptance.http.SignedUp;
import com.todo.apps.acceptance.server.OnFiveServers;
import com.todo.apps.acceptance.server.SharedFiveServers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Language models on five servers: one that asks for the list, and one that is asked. */
@OnFiveServers
class AssistantsFiveServersIT {
  private SharedFiveServers.Running running;
  private SignedUp ada;

  @BeforeEach
  void somebody(SharedFiveServers.Running shared) {
    running = shared;
    ada = running.anybody().register("Ada");
  }

  @Test
  void another_assistant_finds_its_tools_behind_the_address_of_the_page() {
    try (var assistant = Assistant.of(running.system().page(), ada.api().token())) {
      assertEquals(9, assistant.client().listTools().tools().size());
      assistant.done("add_task", Map.of("title", "Call the dentist"));
    }

    var tasks = ada.api().get("/api/tasks").expect(200).json().get("tasks");
    assertEquals("Call the dentist", tasks.get(0).get("title").asString());
  }

  @Test
  void the_language_model_is_shown_the_key_from_the_secret_store() {
    ada.add("Dentist");
    running.model().says("{\"tool\":\"update_task\",\"task\":\"dentist\",\"when\":\"friday\"}");

    var puzzle = Json.of("message", "could the dentist not wait until friday?");
    var answer = ada.api().post("/api/chat", puzzle).expect(200).json();

    var response = answer.get("response").asString();
    assertTrue(response.startsWith("The language model took it like this:"), response);
    assertTrue(running.model().keys().contains("Bearer " + SharedFiveServers.MODEL_KEY));
  }
}
