package com.todo.ports.testkit.fakes;

import com.todo.ports.interfaces.outbound.AccountRepository;
import com.todo.ports.interfaces.outbound.ReminderRepository;
import com.todo.ports.interfaces.outbound.TaskRepository;
import com.todo.ports.testkit.contracts.ReminderRepositoryContract;

class InMemoryReminderRepositoryTest extends ReminderRepositoryContract {
  private final InMemoryReminderRepository reminders = new InMemoryReminderRepository();

  @Override
  protected ReminderRepository reminders() {
    return reminders;
  }

  private final InMemoryAccountRepository accounts = new InMemoryAccountRepository();
  private final InMemoryTaskRepository tasks = new InMemoryTaskRepository(accounts);

  @Override
  protected TaskRepository tasks() {
    return tasks;
  }

  @Override
  protected AccountRepository accounts() {
    return accounts;
  }
}
