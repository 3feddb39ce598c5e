package com.todo.ports.testkit.fakes;

import static java.util.Comparator.comparing;

import com.todo.domain.account.UserId;
import com.todo.domain.conversation.ConversationId;
import com.todo.ports.interfaces.outbound.Conversation;
import com.todo.ports.interfaces.outbound.ConversationRepository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Conversations in memory, of the accounts that exist. Nobody waits here. */
public final class InMemoryConversationRepository implements ConversationRepository {
  private final Map<ConversationId, Conversation> conversations = new HashMap<>();

  public InMemoryConversationRepository(InMemoryAccountRepository accounts) {
    accounts.onRemoval(this::removeAll);
  }

  @Override
  public synchronized Optional<Conversation> find(UserId owner, ConversationId id) {
    return Optional.ofNullable(conversations.get(id)).filter(c -> c.owner().equals(owner));
  }

  @Override
  public synchronized void save(Conversation conversation) {
    conversations.put(conversation.id(), conversation);
  }

  @Override
  public synchronized List<Conversation> list(UserId owner) {
    return conversations.values().stream()
        .filter(c -> c.owner().equals(owner))
        .sorted(comparing(Conversation::updatedAt).reversed())
        .map(InMemoryConversationRepository::withoutMessages)
        .toList();
  }

  private synchronized void removeAll(UserId owner) {
    conversations.values().removeIf(c -> c.owner().equals(owner));
  }

  private static Conversation withoutMessages(Conversation c) {
    return new Conversation(c.id(), c.owner(), List.of(), c.memory(), c.startedAt(), c.updatedAt());
  }
}
