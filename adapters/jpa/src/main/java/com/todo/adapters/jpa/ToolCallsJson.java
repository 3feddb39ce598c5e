package com.todo.adapters.jpa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.todo.domain.conversation.ToolCall;
import java.util.List;

/** What the assistant did, as JSON in a column. */
final class ToolCallsJson {
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();
  private static final TypeReference<List<ToolCall>> CALLS = new TypeReference<>() {};

  private ToolCallsJson() {}

  static String text(List<ToolCall> calls) {
    try {
      return MAPPER.writeValueAsString(calls);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tool call holds something that JSON does not", e);
    }
  }

  static List<ToolCall> calls(String text) {
    try {
      return MAPPER.readValue(text, CALLS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the tool calls of a message cannot be read", e);
    }
  }
}
