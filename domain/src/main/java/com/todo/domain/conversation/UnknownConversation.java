package com.todo.domain.conversation;

/** This user never had such a conversation. */
public class UnknownConversation extends RuntimeException {
  private final ConversationId id;

  public UnknownConversation(ConversationId id) {
    super("There is no conversation " + id + ". Start a new one.");
    this.id = id;
  }

  public ConversationId id() {
    return id;
  }
}
