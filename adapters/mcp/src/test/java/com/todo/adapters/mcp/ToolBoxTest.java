package com.todo.adapters.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is described can be called, and takes nothing that is not described. */
class ToolBoxTest {

  @Test
  void describes_every_tool_that_can_be_called_and_no_other() {
    var calls = new ToolCalls(new ListTools(), new ProgressTools(), user -> null);

    var described = ToolBox.tools().stream().map(tool -> tool.name()).collect(Collectors.toSet());

    assertEquals(calls.names(), described);
  }

  @Test
  void takes_nothing_that_is_not_described() {
    for (var tool : ToolBox.described().getValuesAs(JsonObject.class)) {
      var schema = tool.getJsonObject("inputSchema");

      assertFalse(schema.getBoolean("additionalProperties", true), tool.getString("name"));
      schema
          .getJsonArray("required")
          .getValuesAs(JsonString::getString)
          .forEach(name -> assertTrue(schema.getJsonObject("properties").containsKey(name), name));
    }
  }

  @Test
  void says_which_tools_only_look_and_which_destroy() {
    for (var tool : ToolBox.tools()) {
      var name = tool.name();

      assertEquals(name.equals("list_tasks"), tool.annotations().readOnlyHint(), name);
      assertEquals(name.equals("delete_task"), tool.annotations().destructiveHint(), name);
    }
  }
}
