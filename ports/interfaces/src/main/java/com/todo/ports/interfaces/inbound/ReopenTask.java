package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;

/** Says that a task is not done after all. */
public interface ReopenTask {

  /**
   * The task as it is afterwards; nothing happens if it is pending.
   *
   * @throws com.todo.domain.task.UnknownTask if it is not on this user's list
   * @throws com.todo.domain.task.TaskGone if it was deleted
   */
  Task reopen(UserId owner, TaskId task);
}
