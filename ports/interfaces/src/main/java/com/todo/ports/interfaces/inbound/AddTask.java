package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;

/** Puts a task on a user's list. */
public interface AddTask {

  Task add(UserId owner, TaskDetails details);

  /**
   * Puts a task on the list once, however often it is asked with this key within a day.
   *
   * @throws com.todo.ports.interfaces.outbound.RequestKeyReused if the key came with other details
   *     before
   */
  Task addOnce(UserId owner, TaskDetails details, String requestKey);
}
