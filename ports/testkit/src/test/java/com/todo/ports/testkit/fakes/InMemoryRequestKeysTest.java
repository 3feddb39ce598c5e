package com.todo.ports.testkit.fakes;

import com.todo.ports.interfaces.outbound.AccountRepository;
import com.todo.ports.interfaces.outbound.RequestKeys;
import com.todo.ports.testkit.contracts.RequestKeysContract;

class InMemoryRequestKeysTest extends RequestKeysContract {
  private final InMemoryAccountRepository accounts = new InMemoryAccountRepository();
  private final RequestKeys keys = new InMemoryRequestKeys(accounts);

  @Override
  protected RequestKeys keys() {
    return keys;
  }

  @Override
  protected AccountRepository accounts() {
    return accounts;
  }
}
