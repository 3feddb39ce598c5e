package com.todo.adapters.jpa;

import com.todo.adapters.testdatabase.UnitsOfWork;
import com.todo.ports.interfaces.outbound.AccountRepository;
import com.todo.ports.interfaces.outbound.RequestKeys;
import com.todo.ports.testkit.contracts.RequestKeysContract;

class JpaRequestKeysTest extends RequestKeysContract {

  @Override
  protected RequestKeys keys() {
    return UnitsOfWork.TODO.each(RequestKeys.class, JpaRequestKeys::new);
  }

  @Override
  protected AccountRepository accounts() {
    return Adapters.accounts();
  }
}
