package com.todo.ports.usecases.account;

import com.todo.domain.account.UnknownAccount;
import com.todo.domain.account.UserId;
import com.todo.domain.task.Task;
import com.todo.ports.interfaces.inbound.DeleteAccount;
import com.todo.ports.interfaces.outbound.AccountRepository;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.TaskRepository;
import java.time.InstantSource;
import java.util.function.Predicate;

/** No task leaves without its event, not even with its owner. */
public final class DeletingAccount implements DeleteAccount {
  private final AccountRepository accounts;
  private final TaskRepository tasks;
  private final EventPublisher events;
  private final InstantSource clock;

  public DeletingAccount(
      AccountRepository accounts,
      TaskRepository tasks,
      EventPublisher events,
      InstantSource clock) {
    this.accounts = accounts;
    this.tasks = tasks;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void delete(UserId user) {
    accounts.find(user).orElseThrow(() -> new UnknownAccount(user));
    var now = clock.instant();
    tasks.all(user).stream()
        .filter(Predicate.not(Task::isDeleted))
        .forEach(task -> events.publish(task.delete(now).event()));
    accounts.remove(user);
  }
}
