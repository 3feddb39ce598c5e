package com.todo.adapters.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Which tools there are, as {@code tools.json} describes them. */
final class ToolBox {

  private ToolBox() {}

  static List<Tool> tools() {
    return described().getValuesAs(ToolBox::tool);
  }

  static JsonArray described() {
    try (var file = ToolBox.class.getResourceAsStream("tools.json");
        var reader = Json.createReader(file)) {
      return reader.readArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Tool tool(JsonObject described) {
    var schema = described.getJsonObject("inputSchema").toString();
    return Tool.builder(described.getString("name"), McpJsonDefaults.getMapper(), schema)
        .description(described.getString("description"))
        .annotations(annotations(described.getString("effect")))
        .build();
  }

  /** What a client may tell its person before it calls the tool. */
  private static ToolAnnotations annotations(String effect) {
    return ToolAnnotations.builder()
        .readOnlyHint(effect.equals("none"))
        .destructiveHint(effect.equals("destructive"))
        .idempotentHint(effect.equals("idempotent"))
        .openWorldHint(false)
        .build();
  }
}
