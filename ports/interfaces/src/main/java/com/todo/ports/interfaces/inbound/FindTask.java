package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;

/** Shows one task. */
public interface FindTask {

  /**
   * @throws com.todo.domain.task.UnknownTask if it is not on this user's list, or was deleted
   */
  Task find(UserId owner, TaskId task);
}
