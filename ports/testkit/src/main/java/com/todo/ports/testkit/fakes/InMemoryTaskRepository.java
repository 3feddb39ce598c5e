package com.todo.ports.testkit.fakes;

import static java.util.Comparator.comparing;

import com.todo.domain.account.UnknownAccount;
import com.todo.domain.account.UserId;
import com.todo.domain.task.StaleTask;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.TaskCounts;
import com.todo.ports.interfaces.outbound.TaskPage;
import com.todo.ports.interfaces.outbound.TaskQuery;
import com.todo.ports.interfaces.outbound.TaskRepository;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tasks in memory, of the accounts that exist. */
public final class InMemoryTaskRepository implements TaskRepository {
  private final Map<TaskId, Task> tasks = new LinkedHashMap<>();
  private final InMemoryAccountRepository accounts;

  public InMemoryTaskRepository(InMemoryAccountRepository accounts) {
    this.accounts = accounts;
    accounts.onRemoval(this::removeAll);
  }

  @Override
  public synchronized Optional<Task> find(UserId owner, TaskId id) {
    return Optional.ofNullable(tasks.get(id)).filter(task -> task.owner().equals(owner));
  }

  @Override
  public synchronized List<Task> findAll(Collection<TaskId> ids) {
    return tasks.values().stream().filter(task -> ids.contains(task.id())).toList();
  }

  @Override
  public Optional<Task> take(UserId owner, TaskId id) {
    return find(owner, id);
  }

  @Override
  public synchronized void save(Task task) {
    var before = tasks.get(task.id());
    if (before == null ? task.version() != 1 : !follows(before, task)) {
      throw new StaleTask(task.id());
    }
    if (accounts.find(task.owner()).isEmpty()) {
      throw new UnknownAccount(task.owner());
    }
    tasks.put(task.id(), task);
  }

  @Override
  public synchronized TaskPage page(UserId owner, TaskQuery query) {
    return TaskPaging.page(of(owner).filter(task -> !task.isDeleted()), query);
  }

  @Override
  public synchronized TaskCounts count(UserId owner) {
    var completed = of(owner).filter(Task::isCompleted).count();
    return new TaskCounts(of(owner).filter(t -> !t.isDeleted()).count() - completed, completed);
  }

  @Override
  public synchronized List<Task> all(UserId owner) {
    return of(owner)
        .sorted(
            comparing((Task task) -> task.lifetime().createdAt())
                .thenComparing(task -> task.id().toString()))
        .toList();
  }

  private static boolean follows(Task before, Task task) {
    return task.version() == before.version() + 1 && task.owner().equals(before.owner());
  }

  private Stream<Task> of(UserId owner) {
    return tasks.values().stream().filter(task -> task.owner().equals(owner));
  }

  private synchronized void removeAll(UserId owner) {
    tasks.values().removeIf(task -> task.owner().equals(owner));
  }
}
