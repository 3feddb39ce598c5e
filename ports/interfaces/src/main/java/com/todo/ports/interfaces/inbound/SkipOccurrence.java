package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.TaskId;

/** Leaves one occurrence of a recurring task out. */
public interface SkipOccurrence {

  /**
   * The task on the next day on which its series falls; deleted if there is none.
   *
   * @throws com.todo.domain.task.UnknownTask if it is not on this user's list
   * @throws com.todo.domain.task.NotRecurring if it does not come back
   * @throws com.todo.domain.task.TaskAlreadyDone if it is finished
   */
  Task skip(UserId owner, TaskId task);

  /**
   * Takes back that an occurrence was left out: the task is planned for the day in {@code before}
   * again.
   *
   * @param before what the task said
   * @throws com.todo.domain.task.StaleTask if it was changed since
   */
  Task takeBack(UserId owner, TaskId task, ExpectedVersion version, TaskDetails before);
}
