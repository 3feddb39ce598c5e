package com.todo.ports.interfaces.inbound;

import com.todo.domain.task.StaleTask;
import com.todo.domain.task.Task;

/** Which version of a task its editor has seen: a number, or whichever there is. */
public record ExpectedVersion(long number) {
  private static final long WHICHEVER = 0;

  public static final ExpectedVersion ANY = new ExpectedVersion(WHICHEVER);

  /**
   * @throws StaleTask if the task has another version
   */
  public void check(Task task) {
    if (number != WHICHEVER && number != task.version()) {
      throw new StaleTask(task.id());
    }
  }
}
