package com.todo.ports.interfaces.outbound;

import com.todo.domain.account.UserId;
import com.todo.domain.conversation.ConversationId;
import java.util.List;
import java.util.Optional;

/** Where conversations are kept. {@code ConversationRepositoryContract} states the promises. */
public interface ConversationRepository {

  /** The conversation with its messages, oldest first; a second speaker waits for the first. */
  Optional<Conversation> find(UserId owner, ConversationId id);

  /** Keeps what was said since the conversation was found, and its memory. */
  void save(Conversation conversation);

  /** All of a user, the one last spoken in first, without messages. */
  List<Conversation> list(UserId owner);
}
