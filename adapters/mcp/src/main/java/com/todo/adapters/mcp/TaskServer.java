package com.todo.adapters.mcp;

import com.todo.adapters.rest.edge.Caller;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Speaks the protocol. It keeps nothing between two requests, so that any replica may answer the
 * next one, and is made when the first comes.
 */
@ApplicationScoped
public class TaskServer {
  private static final int MOST_BYTES = 64 * 1024;
  private static final String INSTRUCTIONS =
      """
      A person's to-do list. Look with list_tasks before you act on a task, and never make up an id.
      Dates and times are the person's own wall-clock time. Set no date that was not asked for; ask
      back when a time is vague. Ask the person before you delete more than one task.
      """;

  private ToolCalls calls;
  private Caller caller;
  private String version;
  private HttpServletStatelessServerTransport transport;

  protected TaskServer() {} // for the CDI client proxy

  @Inject
  public TaskServer(
      ToolCalls calls,
      Caller caller,
      @ConfigProperty(name = "todo.service.version") String version) {
    this.calls = calls;
    this.caller = caller;
    this.version = version;
  }

  void serve(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    transport().service(request, response);
  }

  private synchronized HttpServletStatelessServerTransport transport() {
    if (transport == null) {
      transport = HttpServletStatelessServerTransport.builder().maxRequestSize(MOST_BYTES).build();
      McpServer.sync(transport)
          .serverInfo("todo", version)
          .instructions(INSTRUCTIONS)
          .capabilities(ServerCapabilities.builder().tools(false).build())
          // The tools read their arguments strictly themselves, and say what is wrong with each.
          .validateToolInputs(false)
          .jsonSchemaValidator((schema, content) -> ValidationResponse.asValid(""))
          // On the thread of the request, which has its transactions and knows its caller.
          .immediateExecution(true)
          .tools(ToolBox.tools().stream().map(this::specification).toList())
          .build();
    }
    return transport;
  }

  private SyncToolSpecification specification(io.modelcontextprotocol.spec.McpSchema.Tool tool) {
    return SyncToolSpecification.builder()
        .tool(tool)
        .callHandler(
            (context, request) ->
                ToolResults.of(
                    tool.name(), () -> calls.call(tool.name(), caller.id(), request.arguments())))
        .build();
  }
}
