package com.todo.ports.interfaces.outbound;

import com.todo.domain.account.UserId;
import com.todo.domain.conversation.ConversationId;
import com.todo.domain.conversation.Message;
import java.time.Instant;
import java.util.List;

/**
 * What a person and the assistant said to each other.
 *
 * @param memory what the assistant has to remember until the next message (a question it asked, the
 *     tasks it named, how to undo), as text that only it reads; empty if nothing
 */
public record Conversation(
    ConversationId id,
    UserId owner,
    List<Message> messages,
    String memory,
    Instant startedAt,
    Instant updatedAt) {

  public Conversation {
    messages = List.copyOf(messages);
  }
}
