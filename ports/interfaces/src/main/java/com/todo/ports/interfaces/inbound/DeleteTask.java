package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;

/** Throws a task away. */
public interface DeleteTask {

  /**
   * The task as it is afterwards.
   *
   * @throws com.todo.domain.task.UnknownTask if it is not on this user's list, or was deleted
   *     before
   * @throws com.todo.domain.task.StaleTask if it does not have the expected version
   */
  Task delete(UserId owner, TaskId task, ExpectedVersion version);
}
