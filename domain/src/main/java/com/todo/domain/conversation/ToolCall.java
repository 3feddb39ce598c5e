package com.todo.domain.conversation;

import java.util.Map;
import java.util.Objects;

/**
 * One thing the assistant did on the list, or tried to.
 *
 * @param tool the tool's name, such as {@code add_task}
 * @param arguments what it was called with: text, numbers, booleans, lists and maps of these
 * @param result what came back, of the same kinds; the reason when it failed
 */
public record ToolCall(
    String tool, Map<String, Object> arguments, boolean success, Map<String, Object> result) {

  public ToolCall {
    Objects.requireNonNull(tool, "tool");
    arguments = Map.copyOf(arguments);
    result = Map.copyOf(result);
  }
}
