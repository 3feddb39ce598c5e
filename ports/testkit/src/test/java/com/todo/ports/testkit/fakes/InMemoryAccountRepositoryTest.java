package com.todo.ports.testkit.fakes;

import com.todo.ports.interfaces.outbound.AccountRepository;
import com.todo.ports.testkit.contracts.AccountRepositoryContract;

class InMemoryAccountRepositoryTest extends AccountRepositoryContract {
  private final AccountRepository accounts = new InMemoryAccountRepository();

  @Override
  protected AccountRepository accounts() {
    return accounts;
  }
}
