package com.todo.ports.testkit.fakes;

import com.todo.ports.interfaces.outbound.AccountRepository;
import com.todo.ports.interfaces.outbound.ConversationRepository;
import com.todo.ports.testkit.contracts.ConversationRepositoryContract;

class InMemoryConversationRepositoryTest extends ConversationRepositoryContract {
  private final InMemoryAccountRepository accounts = new InMemoryAccountRepository();
  private final ConversationRepository conversations = new InMemoryConversationRepository(accounts);

  @Override
  protected ConversationRepository conversations() {
    return conversations;
  }

  @Override
  protected AccountRepository accounts() {
    return accounts;
  }
}
