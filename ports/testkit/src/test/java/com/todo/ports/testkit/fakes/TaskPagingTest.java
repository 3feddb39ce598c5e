package com.todo.ports.testkit.fakes;

import com.todo.ports.interfaces.outbound.AccountRepository;
import com.todo.ports.interfaces.outbound.TaskRepository;
import com.todo.ports.testkit.contracts.TaskPagingContract;

class TaskPagingTest extends TaskPagingContract {
  private final InMemoryAccountRepository accounts = new InMemoryAccountRepository();
  private final TaskRepository tasks = new InMemoryTaskRepository(accounts);

  @Override
  protected TaskRepository tasks() {
    return tasks;
  }

  @Override
  protected AccountRepository accounts() {
    return accounts;
  }
}
