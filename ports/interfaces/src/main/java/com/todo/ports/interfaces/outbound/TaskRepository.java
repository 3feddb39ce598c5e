package com.todo.ports.interfaces.outbound;

import com.todo.domain.account.UserId;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where tasks are kept.
 *
 * <p>{@code TaskRepositoryContract} states in tests what is promised here.
 */
public interface TaskRepository {

  /** The task, deleted or not, if it is this user's. */
  Optional<Task> find(UserId owner, TaskId id);

  /** Those of these that exist, deleted or not, whoever's they are. */
  List<Task> findAll(Collection<TaskId> ids);

  /** Like {@link #find}, as it is now and for a change: others who change wait for this one. */
  Optional<Task> take(UserId owner, TaskId id);

  /**
   * Keeps this state of the task in place of the one before it; version 1 is a new task.
   *
   * @throws com.todo.domain.task.StaleTask if another state with this version, or a later one, was
   *     kept first
   * @throws com.todo.domain.account.UnknownAccount if a new task's owner does not exist
   */
  void save(Task task);

  /** A page of the user's tasks that are not deleted. */
  TaskPage page(UserId owner, TaskQuery query);

  TaskCounts count(UserId owner);

  /** Every task of the user, deleted ones too, oldest first. */
  List<Task> all(UserId owner);
}
