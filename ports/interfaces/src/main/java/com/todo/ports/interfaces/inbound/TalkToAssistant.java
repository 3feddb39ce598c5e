package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.conversation.ConversationId;

/** Says something to the assistant, which does it or asks back. */
public interface TalkToAssistant {

  /** Begins a conversation. */
  Answer say(UserId user, String message);

  /**
   * Goes on with a conversation.
   *
   * @throws com.todo.domain.conversation.UnknownConversation if it is not this user's
   */
  Answer say(UserId user, ConversationId conversation, String message);
}
