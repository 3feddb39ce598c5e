package com.todo.adapters.jpa;

import com.todo.ports.interfaces.outbound.AccountRepository;
import com.todo.ports.testkit.contracts.AccountRepositoryContract;

class JpaAccountRepositoryTest extends AccountRepositoryContract {

  @Override
  protected AccountRepository accounts() {
    return Adapters.accounts();
  }
}
