package com.todo.ports.interfaces.inbound;

import com.todo.domain.conversation.ConversationId;
import com.todo.domain.conversation.ToolCall;
import java.util.List;

/** What the assistant says, and what it did on the list. */
public record Answer(ConversationId conversation, String response, List<ToolCall> toolCalls) {

  public Answer {
    toolCalls = List.copyOf(toolCalls);
  }
}
