package com.todo.adapters.jpa;

import com.todo.domain.conversation.Author;
import com.todo.domain.conversation.ConversationId;
import com.todo.domain.conversation.Message;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Something that was said, as the {@code message} table holds it. */
@Entity
@IdClass(MessageRow.Place.class)
@Table(name = "message")
class MessageRow {
  @Id
  @Column(name = "conversation_id")
  private UUID conversation;

  @Id private int number;
  private String author;
  private String text;

  @Column(name = "tool_calls")
  private String toolCalls;

  private Instant at;

  protected MessageRow() {}

  static MessageRow of(ConversationId conversation, int number, Message message) {
    var row = new MessageRow();
    row.conversation = conversation.value();
    row.number = number;
    row.author = message.author().name();
    // The one character that the database cannot hold says nothing to anybody.
    row.text = message.text().replace("\0", "");
    row.toolCalls = ToolCallsJson.text(message.toolCalls());
    row.at = message.at();
    return row;
  }

  Message toMessage() {
    return new Message(Author.valueOf(author), text, ToolCallsJson.calls(toolCalls), at);
  }

  /** Where in which conversation. */
  record Place(UUID conversation, int number) implements Serializable {}
}
