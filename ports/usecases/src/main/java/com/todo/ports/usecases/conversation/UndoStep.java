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
    DELETED,
    SKIPPED,
    SNOOZED
  }

  static UndoStep of(Kind kind, Task after, TaskDetails before) {
    return new UndoStep(kind, after.id(), after.version(), before);
  }

  /**
   * The same step when later ones were taken back, which counts as changes of the task, too: the
   * version to expect is so much higher. If somebody else changed the task in between, it still
   * does not fit.
   */
  UndoStep after(List<UndoStep> undone, List<Task> now) {
    var first = undone.stream().filter(s -> s.task.equals(task)).mapToLong(s -> s.version).min();
    var last = now.stream().filter(t -> t.id().equals(task)).mapToLong(Task::version).max();
    return first.isEmpty() || last.isEmpty()
        ? this
        : new UndoStep(kind, task, version + last.getAsLong() - first.getAsLong() + 1, before);
  }
}
