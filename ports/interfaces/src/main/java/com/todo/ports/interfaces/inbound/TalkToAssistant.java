package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.conversation.ConversationId;
import com.todo.domain.conversation.Thought;

/** Says something to the assistant, which does it or asks back. */
public interface TalkToAssistant {

  /**
   * Begins a conversation.
   *
   * @param thought what a language model takes the message to mean, for the case that nobody
   *     understands it otherwise
   */
  Answer say(UserId user, String message, Thought thought);

  /**
   * Goes on with a conversation.
   *
   * @throws com.todo.domain.conversation.UnknownConversation if it is not this user's
   */
  Answer say(UserId user, ConversationId conversation, String message, Thought thought);

  default Answer say(UserId user, String message) {
    return say(user, message, Thought.NONE);
  }

  default Answer say(UserId user, ConversationId conversation, String message) {
    return say(user, conversation, message, Thought.NONE);
  }
}
