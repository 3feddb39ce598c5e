package com.todo.ports.usecases.conversation;

import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.TaskId;
import java.util.List;

/**
 * Something that was done to a task and can be taken back while the task still has this version.
 *
 * @param before what the task said before
 */
record UndoStep(Kind kind, TaskId task, long version, TaskDetails before) {

  /** What was done. */
  enum Kind {
    ADDED,
    CHANGED,
    COMPLETED,
    REOPENED,
    DELETED
  }

  static UndoStep of(Kind kind, Task after, TaskDetails before) {
    return new UndoStep(kind, after.id(), after.version(), before);
  }

  /** The same step, for the version that the task has since a later step was taken back. */
  UndoStep after(List<UndoStep> undone, List<Task> now) {
    var follows = undone.stream().anyMatch(s -> s.task.equals(task) && s.version == version + 1);
    return now.stream()
        .filter(t -> follows && t.id().equals(task))
        .findFirst()
        .map(t -> new UndoStep(kind, task, t.version(), before))
        .orElse(this);
  }
}
