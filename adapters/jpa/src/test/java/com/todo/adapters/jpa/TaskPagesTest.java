package com.todo.adapters.jpa;

import com.todo.ports.interfaces.outbound.AccountRepository;
import com.todo.ports.interfaces.outbound.TaskRepository;
import com.todo.ports.testkit.contracts.TaskPagingContract;

class TaskPagesTest extends TaskPagingContract {

  @Override
  protected TaskRepository tasks() {
    return Adapters.tasks();
  }

  @Override
  protected AccountRepository accounts() {
    return Adapters.accounts();
  }
}
