package com.todo.adapters.jpa;

import com.todo.ports.interfaces.outbound.AccountRepository;
import com.todo.ports.interfaces.outbound.TaskRepository;
import com.todo.ports.testkit.contracts.TaskRepositoryContract;

class JpaTaskRepositoryTest extends TaskRepositoryContract {

  @Override
  protected TaskRepository tasks() {
    return Adapters.tasks();
  }

  @Override
  protected AccountRepository accounts() {
    return Adapters.accounts();
  }
}
