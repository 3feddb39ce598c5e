package com.todo.adapters.mcp;

import com.todo.adapters.rest.edge.Problem;
import com.todo.adapters.rest.edge.Problems;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import jakarta.json.JsonObject;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/** Tells a model what came of its call: JSON, or in words why nothing did. */
final class ToolResults {
  private static final System.Logger LOG = System.getLogger(ToolResults.class.getName());

  private ToolResults() {}

  static CallToolResult of(String tool, Supplier<JsonObject> call) {
    try {
      return CallToolResult.builder().addTextContent(call.get().toString()).isError(false).build();
    } catch (RuntimeException e) {
      var problem = Problems.of(e);
      if (problem.status() >= 500) {
        LOG.log(Level.ERROR, "tool " + tool + " failed", e);
      }
      return CallToolResult.builder().addTextContent(words(problem)).isError(true).build();
    }
  }

  private static String words(Problem problem) {
    return problem.title() + ": " + problem.detail();
  }
}
