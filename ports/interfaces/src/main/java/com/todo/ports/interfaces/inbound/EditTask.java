package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.task.Scope;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.TaskId;
import java.util.function.UnaryOperator;

/** Changes what a task says. */
public interface EditTask {

  /**
   * Gives the task the details that {@code edit} makes of those it has; nothing happens if they are
   * the same. In a series, {@code scope} says whether those that come after it get them too.
   *
   * @throws com.todo.domain.task.UnknownTask if it is not on this user's list
   * @throws com.todo.domain.task.TaskGone if it was deleted
   * @throws com.todo.domain.task.StaleTask if it does not have the expected version, or somebody
   *     was faster
   */
  Task edit(
      UserId owner,
      TaskId task,
      ExpectedVersion version,
      Scope scope,
      UnaryOperator<TaskDetails> edit);

  /** The same, for this task and those that follow it. */
  default Task edit(
      UserId owner, TaskId task, ExpectedVersion version, UnaryOperator<TaskDetails> edit) {
    return edit(owner, task, version, Scope.FOLLOWING, edit);
  }
}
