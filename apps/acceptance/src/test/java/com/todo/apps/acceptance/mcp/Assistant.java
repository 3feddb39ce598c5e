package com.todo.apps.acceptance.mcp;

import com.todo.apps.acceptance.http.Json;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.net.URI;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Another assistant, connected by the protocol's own client. */
final class Assistant implements AutoCloseable {
  private final McpSyncClient client;

  /** Connects with these headers. */
  Assistant(URI server, Map<String, String> headers) {
    var transport =
        HttpClientStreamableHttpTransport.builder(server.toString())
            .endpoint("/mcp")
            .addHttpRequestCustomizer(
                (request, method, uri, body, context) -> headers.forEach(request::setHeader))
            .build();
    client = McpClient.sync(transport).build();
  }

  /** Connects with a token and says hello. */
  static Assistant of(URI server, String token) {
    var assistant = new Assistant(server, Map.of("Authorization", "Bearer " + token));
    assistant.client.initialize();
    return assistant;
  }

  McpSyncClient client() {
    return client;
  }

  CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  /** The result of a call that works. */
  JsonNode done(String tool, Map<String, Object> arguments) {
    var result = call(tool, arguments);
    if (Boolean.TRUE.equals(result.isError())) {
      throw new AssertionError(tool + " was refused: " + text(result));
    }
    return Json.read(text(result));
  }

  /** What the assistant is told about a call that does not work. */
  String refused(String tool, Map<String, Object> arguments) {
    var result = call(tool, arguments);
    if (!Boolean.TRUE.equals(result.isError())) {
      throw new AssertionError(tool + " was not refused: " + text(result));
    }
    return text(result);
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().get(0)).text();
  }

  @Override
  public void close() {
    client.close();
  }
}
