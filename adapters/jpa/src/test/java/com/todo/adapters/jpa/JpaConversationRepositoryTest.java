package com.todo.adapters.jpa;

import com.todo.adapters.testdatabase.UnitsOfWork;
import com.todo.ports.interfaces.outbound.AccountRepository;
import com.todo.ports.interfaces.outbound.ConversationRepository;
import com.todo.ports.testkit.contracts.ConversationRepositoryContract;

class JpaConversationRepositoryTest extends ConversationRepositoryContract {

  @Override
  protected ConversationRepository conversations() {
    return UnitsOfWork.TODO.each(ConversationRepository.class, JpaConversationRepository::new);
  }

  @Override
  protected AccountRepository accounts() {
    return Adapters.accounts();
  }
}
