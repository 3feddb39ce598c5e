package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.conversation.ConversationId;
import com.todo.ports.interfaces.outbound.Conversation;
import java.util.List;

/** Shows a person what was said. */
public interface ReadConversations {

  /** All conversations of a user, the one that was last spoken in first, without their messages. */
  List<Conversation> list(UserId user);

  /**
   * One conversation with its messages, oldest first.
   *
   * @throws com.todo.domain.conversation.UnknownConversation if it is not this user's
   */
  Conversation read(UserId user, ConversationId conversation);
}
