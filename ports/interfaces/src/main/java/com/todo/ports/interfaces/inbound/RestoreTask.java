package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;

/** Takes a deleted task back. */
public interface RestoreTask {

  /**
   * The task as it was before it was deleted; nothing happens if it is not deleted.
   *
   * @throws com.todo.domain.task.UnknownTask if it is not on this user's list
   * @throws com.todo.domain.task.TaskGone if it was deleted more than 30 days ago
   */
  Task restore(UserId owner, TaskId task);
}
