package com.todo.ports.interfaces.outbound;

import com.todo.domain.task.Task;
import java.util.List;
import java.util.Optional;

/** Some of a user's tasks, and where to go on. */
public record TaskPage(List<Task> tasks, Cursor cursor) {

  public TaskPage {
    tasks = List.copyOf(tasks);
  }

  /** Where the next page begins, if there is one. */
  public Optional<Cursor> next() {
    return Optional.of(cursor).filter(c -> !c.isStart());
  }
}
