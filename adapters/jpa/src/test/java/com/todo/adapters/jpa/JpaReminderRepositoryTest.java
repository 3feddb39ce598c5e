package com.todo.adapters.jpa;

import com.todo.adapters.testdatabase.UnitsOfWork;
import com.todo.ports.interfaces.outbound.AccountRepository;
import com.todo.ports.interfaces.outbound.ReminderRepository;
import com.todo.ports.interfaces.outbound.TaskRepository;
import com.todo.ports.testkit.contracts.ReminderRepositoryContract;

class JpaReminderRepositoryTest extends ReminderRepositoryContract {

  @Override
  protected ReminderRepository reminders() {
    return UnitsOfWork.TODO.each(ReminderRepository.class, JpaReminderRepository::new);
  }

  @Override
  protected TaskRepository tasks() {
    return Adapters.tasks();
  }

  @Override
  protected AccountRepository accounts() {
    return Adapters.accounts();
  }
}
