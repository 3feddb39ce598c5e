package com.todo.ports.usecases.conversation;

import com.todo.domain.account.UserId;
import com.todo.domain.conversation.ConversationId;
import com.todo.domain.conversation.UnknownConversation;
import com.todo.ports.interfaces.inbound.ReadConversations;
import com.todo.ports.interfaces.outbound.Conversation;
import com.todo.ports.interfaces.outbound.ConversationRepository;
import java.util.List;

public final class ReadingConversations implements ReadConversations {
  private final ConversationRepository conversations;

  public ReadingConversations(ConversationRepository conversations) {
    this.conversations = conversations;
  }

  @Override
  public List<Conversation> list(UserId user) {
    return conversations.list(user);
  }

  @Override
  public Conversation read(UserId user, ConversationId id) {
    return conversations.find(user, id).orElseThrow(() -> new UnknownConversation(id));
  }
}
