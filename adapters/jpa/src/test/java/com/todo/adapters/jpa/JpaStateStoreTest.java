package com.todo.adapters.jpa;

import com.todo.adapters.testdatabase.UnitsOfWork;
import com.todo.ports.interfaces.outbound.StateStore;
import com.todo.ports.testkit.contracts.StateStoreContract;

class JpaStateStoreTest extends StateStoreContract {

  @Override
  protected StateStore state() {
    return UnitsOfWork.TODO.each(StateStore.class, JpaStateStore::new);
  }
}
