package com.todo.ports.usecases.conversation;

import com.todo.domain.task.TaskId;
import java.util.List;

/**
 * The tasks that "it" and "the second one" speak of.
 *
 * @param shown whether they were only shown, and nothing was done to them
 */
record Topic(List<TaskId> tasks, boolean shown) {

  static final Topic NONE = new Topic(List.of(), false);

  Topic {
    tasks = List.copyOf(tasks);
  }
}
