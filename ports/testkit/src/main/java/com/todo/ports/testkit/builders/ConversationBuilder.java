package com.todo.ports.testkit.builders;

import com.todo.domain.account.UserId;
import com.todo.domain.conversation.Author;
import com.todo.domain.conversation.ConversationId;
import com.todo.domain.conversation.Message;
import com.todo.domain.conversation.ToolCall;
import com.todo.ports.interfaces.outbound.Conversation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes conversations: nothing said yet unless told otherwise. */
public final class ConversationBuilder {
  private ConversationId id = new ConversationId(UUID.randomUUID());
  private UserId owner = new UserId(UUID.randomUUID());
  private final List<Message> messages = new ArrayList<>();
  private String memory = "";
  private Instant startedAt = Instant.parse("2026-03-02T08:00:00Z");
  private Instant updatedAt = startedAt;

  private ConversationBuilder() {}

  public static ConversationBuilder aConversation() {
    return new ConversationBuilder();
  }

  /** The same conversation as this one in everything that is not said afterwards. */
  public ConversationBuilder like(Conversation other) {
    id = other.id();
    owner = other.owner();
    messages.clear();
    messages.addAll(other.messages());
    memory = other.memory();
    startedAt = other.startedAt();
    updatedAt = other.updatedAt();
    return this;
  }

  public ConversationBuilder of(UserId other) {
    owner = other;
    return this;
  }

  public ConversationBuilder startedAt(Instant other) {
    startedAt = other;
    updatedAt = other;
    return this;
  }

  /** The person says this; the conversation was last spoken in then. */
  public ConversationBuilder asked(String text, Instant at) {
    return said(new Message(Author.PERSON, text, List.of(), at));
  }

  /** The assistant answers this, having done something. */
  public ConversationBuilder answered(String text, Instant at, ToolCall... toolCalls) {
    return said(new Message(Author.ASSISTANT, text, List.of(toolCalls), at));
  }

  public ConversationBuilder remembering(String other) {
    memory = other;
    return this;
  }

  public Conversation build() {
    return new Conversation(id, owner, messages, memory, startedAt, updatedAt);
  }

  private ConversationBuilder said(Message message) {
    messages.add(message);
    updatedAt = message.at();
    return this;
  }
}
