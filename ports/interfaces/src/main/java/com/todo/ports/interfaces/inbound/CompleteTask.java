package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;

/** Marks a task as done. */
public interface CompleteTask {

  /**
   * The task as it is afterwards; nothing happens if it was done before.
   *
   * @throws com.todo.domain.task.UnknownTask if it is not on this user's list
   * @throws com.todo.domain.task.TaskGone if it was deleted
   */
  Task complete(UserId owner, TaskId task);
}
