package com.todo.ports.testkit.fakes;

import com.todo.ports.interfaces.outbound.StateStore;
import com.todo.ports.testkit.contracts.StateStoreContract;

class InMemoryStateStoreTest extends StateStoreContract {
  private final InMemoryStateStore state = new InMemoryStateStore();

  @Override
  protected StateStore state() {
    return state;
  }
}
