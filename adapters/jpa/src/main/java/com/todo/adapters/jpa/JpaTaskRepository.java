package com.todo.adapters.jpa;

import com.todo.adapters.database.Sql;
import com.todo.adapters.database.SqlState;
import com.todo.domain.account.UnknownAccount;
import com.todo.domain.account.UserId;
import com.todo.domain.task.StaleTask;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.TaskCounts;
import com.todo.ports.interfaces.outbound.TaskPage;
import com.todo.ports.interfaces.outbound.TaskQuery;
import com.todo.ports.interfaces.outbound.TaskRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Tasks in PostgreSQL. */
@ApplicationScoped
class JpaTaskRepository implements TaskRepository {
  @PersistenceContext(unitName = "todo")
  private EntityManager entities;

  JpaTaskRepository() {}

  JpaTaskRepository(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Task> find(UserId owner, TaskId id) {
    return Optional.ofNullable(entities.find(TaskRow.class, id.value()))
        .filter(row -> row.isOf(owner))
        .map(TaskRow::toTask);
  }

  @Override
  public List<Task> findAll(Collection<TaskId> ids) {
    return Sql.entities(
            entities,
            TaskRow.class,
            "SELECT * FROM task WHERE id = ANY (CAST(string_to_array(?, ',') AS uuid[]))",
            Sql.joined(ids))
        .stream()
        .map(TaskRow::toTask)
        .toList();
  }

  @Override
  public Optional<Task> take(UserId owner, TaskId id) {
    awaitTurn(owner);
    return Optional.ofNullable(
            entities.find(TaskRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
        .filter(row -> row.isOf(owner))
        .map(TaskRow::toTask);
  }

  /** What the database refuses comes up here, as the reason why, and not at the commit. */
  @Override
  public void save(Task task) {
    try {
      if (task.version() == 1) {
        entities.persist(TaskRow.of(task));
      } else {
        replace(task);
      }
      entities.flush();
    } catch (OptimisticLockException e) {
      throw new StaleTask(task.id());
    } catch (PersistenceException e) {
      throw refusal(task, e);
    }
  }

  /**
   * Waits for the user's turn before it changes a task that was not taken in turn: whoever changes
   * several of them at once would otherwise hold one that another call waits for, and wait for that
   * call's turn to end.
   */
  private void replace(Task task) {
    var row = entities.find(TaskRow.class, task.id().value());
    if (row == null || !row.isBefore(task)) {
      throw new StaleTask(task.id());
    }
    if (entities.getLockMode(row) != LockModeType.PESSIMISTIC_WRITE) {
      awaitTurn(task.owner());
    }
    row.take(task);
  }

  private void awaitTurn(UserId owner) {
    Sql.rows(entities, "SELECT user_id FROM task_list WHERE user_id = ? FOR UPDATE", owner.value());
  }

  private static RuntimeException refusal(Task task, PersistenceException refused) {
    return switch (SqlState.of(refused)) {
      case SqlState.UNIQUE_VIOLATION -> new StaleTask(task.id());
      case SqlState.FOREIGN_KEY_VIOLATION -> new UnknownAccount(task.owner());
      default -> refused;
    };
  }

  @Override
  public TaskPage page(UserId owner, TaskQuery query) {
    return TaskPages.of(query).read(entities, owner, query);
  }

  @Override
  public TaskCounts count(UserId owner) {
    var counts =
        Sql.rows(
            entities, "SELECT pending, completed FROM task_list WHERE user_id = ?", owner.value());
    return counts.isEmpty()
        ? new TaskCounts(0, 0)
        : new TaskCounts(Sql.number(counts.get(0)[0]), Sql.number(counts.get(0)[1]));
  }

  @Override
  public List<Task> all(UserId owner) {
    return entities
        .createQuery(
            "SELECT t FROM TaskRow t WHERE t.owner = :owner ORDER BY t.createdAt, t.id",
            TaskRow.class)
        .setParameter("owner", owner.value())
        .getResultStream()
        .map(TaskRow::toTask)
        .toList();
  }
}
