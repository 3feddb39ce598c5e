package com.todo.adapters.jpa;

import com.todo.domain.account.UserId;
import com.todo.domain.conversation.ConversationId;
import com.todo.domain.conversation.Message;
import com.todo.ports.interfaces.outbound.Conversation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A conversation without its messages, as the {@code conversation} table holds it. */
@Entity
@Table(name = "conversation")
class ConversationRow {
  @Id private UUID id;

  @Column(name = "owner_id")
  private UUID owner;

  private String memory;

  /** How many have been kept. */
  private int messages;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected ConversationRow() {}

  static ConversationRow of(Conversation conversation) {
    var row = new ConversationRow();
    row.id = conversation.id().value();
    row.owner = conversation.owner().value();
    row.startedAt = conversation.startedAt();
    row.memory = "";
    row.updatedAt = conversation.updatedAt();
    return row;
  }

  void take(Conversation conversation) {
    memory = conversation.memory();
    messages = conversation.messages().size();
    updatedAt = conversation.updatedAt();
  }

  Conversation toConversation(List<Message> said) {
    return new Conversation(
        new ConversationId(id), new UserId(owner), said, memory, startedAt, updatedAt);
  }

  boolean isOf(UserId user) {
    return owner.equals(user.value());
  }

  int messages() {
    return messages;
  }
}
