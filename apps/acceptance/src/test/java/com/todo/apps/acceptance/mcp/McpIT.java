package com.todo.apps.acceptance.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.apps.acceptance.http.SignedUp;
import com.todo.apps.acceptance.server.SharedServer;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Another assistant works on a list with the protocol's own client. */
@ExtendWith(SharedServer.class)
class McpIT {
  private SignedUp ada;
  private SignedUp bob;
  private Assistant assistant;

  @BeforeEach
  void an_assistant_of_adas(SharedServer.Running system) {
    ada = system.anybody().register("Ada");
    bob = system.anybody().register("Bob");
    assistant = Assistant.of(system.server().address(), ada.api().token());
  }

  @AfterEach
  void hangs_up() {
    assistant.close();
  }

  @Test
  void finds_the_tools_and_what_they_take() {
    var tools = assistant.client().listTools().tools();

    assertEquals(9, tools.size());
    for (Tool tool : tools) {
      assertEquals(false, tool.inputSchema().get("additionalProperties"), tool.name());
      assertFalse(tool.description().isBlank(), tool.name());
    }
    assertTrue(assistant.client().getServerInstructions().contains("never make up an id"));
  }

  @Test
  void leads_a_task_through_its_life() {
    var added =
        assistant.done(
            "add_task",
            Map.of(
                "title", "Water the ficus",
                "due_date", "2030-01-05",
                "due_time", "07:15",
                "reminder_minutes_before", 10,
                "recurrence_rule", Map.of("frequency", "weekly", "weekdays", List.of("SA"))));
    var id = Map.<String, Object>of("task_id", added.get("id").asString());
    assertEquals("Europe/Berlin", added.get("time_zone").asString());
    assertEquals("2030-01-05T06:05:00Z", added.get("reminder_time").asString());

    var renamed = with(id, "title", "Water all plants");
    assertEquals("Water all plants", titleOf(assistant.done("update_task", renamed)));
    var later = with(id, "until", "2030-01-05T06:30:00Z");
    assertEquals(
        "2030-01-05T06:30:00Z",
        assistant.done("snooze_reminder", later).at("/reminder/trigger_time").asString());
    assertEquals("2030-01-12", assistant.done("skip_occurrence", id).get("due_date").asString());
    assertEquals("completed", statusOf(assistant.done("complete_task", id)));
    assertEquals("pending", statusOf(assistant.done("reopen_task", id)));
    assertEquals("deleted", statusOf(assistant.done("delete_task", id)));
    assertEquals("pending", statusOf(assistant.done("restore_task", id)));
    assertEquals(
        "Water all plants", titleOf(ada.api().get("/api/tasks/" + id.get("task_id")).json()));
  }

  @Test
  void clears_what_is_null_and_leaves_what_is_not_named() {
    var id = with(Map.of("task_id", ada.add("Milk")), "due_date", "2030-01-05");
    assistant.done("update_task", id);

    var cleared = new HashMap<>(id);
    cleared.put("due_date", null);
    var task = assistant.done("update_task", cleared);

    assertTrue(task.get("due_date").isNull());
    assertEquals("Milk", titleOf(task));
  }

  @Test
  void looks_through_the_list_page_by_page() {
    for (var title : List.of("Milk", "Eggs", "Oat milk")) {
      ada.add(title);
    }

    var first = assistant.done("list_tasks", Map.of("words", "milk", "limit", 1));
    var cursor = first.get("next_cursor").asString();
    var second =
        assistant.done("list_tasks", Map.of("words", "milk", "limit", 1, "cursor", cursor));

    assertEquals("Oat milk", titleOf(first.at("/tasks/0")));
    assertEquals("Milk", titleOf(second.at("/tasks/0")));
    assertEquals(
        0, assistant.done("list_tasks", Map.of("status", "completed")).get("tasks").size());
  }

  @Test
  void changes_are_seen_by_their_owner_like_any_others() {
    try (var window = ada.live(0)) {
      window.next("hello");

      assistant.done("add_task", Map.of("title", "From afar"));

      assertEquals("From afar", titleOf(window.next("event").at("/event/data")));
    }
  }

  @Test
  void is_told_in_words_what_is_wrong_with_its_arguments() {
    var wrong = Map.<String, Object>of("title", 7, "due_date", "2030-02-30", "colour", "red");

    var told = assistant.refused("add_task", wrong);

    assertTrue(told.contains("title must be a text"), told);
    assertTrue(told.contains("due_date must be a day of the calendar"), told);
    assertTrue(told.contains("colour is not known here"), told);
    assertTrue(assistant.refused("add_task", Map.of()).contains("title is required"));
    var notAnId = Map.<String, Object>of("task_id", "the milk");
    assertTrue(assistant.refused("complete_task", notAnId).contains("task_id must be a UUID"));
    var rule = Map.of("title", "x", "recurrence_rule", Map.of("frequency", "hourly"));
    assertTrue(assistant.refused("add_task", rule).contains("must be daily, weekly, monthly"));
    var many = Map.<String, Object>of("limit", 5_000);
    assertTrue(assistant.refused("list_tasks", many).contains("limit must be 1 to 100"));
    assertEquals(0, ada.sequence());
  }

  @Test
  void is_told_when_there_is_nothing_to_put_off() {
    var milk = Map.<String, Object>of("task_id", ada.add("Milk"), "until", "2030-01-01T09:00:00Z");

    assertTrue(assistant.refused("snooze_reminder", milk).contains("has no reminder"));
  }

  @Test
  void finds_no_tool_that_there_is_not() {
    var error = assertThrows(McpError.class, () -> assistant.call("delete_all", Map.of()));

    assertTrue(error.getMessage().startsWith("Unknown tool"), error::getMessage);
  }

  @Test
  void finds_nobody_elses_task_whatever_it_calls() {
    var secret = bob.add("Surprise party for Ada");
    var before = bob.api().get("/api/export").expect(200).json().get("tasks");
    for (var tool :
        List.of("update_task", "complete_task", "reopen_task", "delete_task", "restore_task")) {
      var hers = assistant.refused(tool, Map.of("task_id", secret));
      var nobodys = UUID.randomUUID().toString();

      assertEquals(
          assistant.refused(tool, Map.of("task_id", nobodys)).replace(nobodys, ""),
          hers.replace(secret, ""));
      assertFalse(hers.contains("Surprise"), hers);
    }
    assertFalse(assistant.done("list_tasks", Map.of()).toString().contains("Surprise"));
    assertEquals(before, bob.api().get("/api/export").expect(200).json().get("tasks"));
  }

  @Test
  void is_let_in_no_longer_when_the_account_is_gone() {
    ada.api().delete("/api/me").expect(204);

    var told = assistant.refused("list_tasks", Map.of());

    assertTrue(told.startsWith("Not signed in"), told);
  }

  private static Map<String, Object> with(Map<String, Object> some, String name, Object value) {
    var all = new HashMap<>(some);
    all.put(name, value);
    return all;
  }

  private static String titleOf(JsonNode task) {
    return task.get("title").asString();
  }

  private static String statusOf(JsonNode task) {
    return task.get("status").asString();
  }
}
