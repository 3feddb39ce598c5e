package com.todo.domain.conversation;

import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import java.time.Instant;
import java.util.List;

/** Something that was done on the list, with the tasks as they are now. */
public sealed interface Deed extends Reply {

  /** A task is new. */
  record Added(Task task) implements Deed {}

  /** A task is not what it was. */
  record Changed(TaskDetails before, Task task) implements Deed {}

  /** Tasks are done. */
  record Completed(List<Task> tasks) implements Deed {
    public Completed {
      tasks = List.copyOf(tasks);
    }
  }

  /** Tasks are not done after all. */
  record Reopened(List<Task> tasks) implements Deed {
    public Reopened {
      tasks = List.copyOf(tasks);
    }
  }

  /** Tasks were thrown away. */
  record Deleted(List<Task> tasks) implements Deed {
    public Deleted {
      tasks = List.copyOf(tasks);
    }
  }

  /** A reminder comes up again then. */
  record Snoozed(Task task, Instant until) implements Deed {}

  /** One occurrence was left out: the task is due at the next, or deleted if there is none. */
  record Skipped(TaskDetails before, Task task) implements Deed {}

  /** What was done before was taken back: the task is gone again. */
  record AddingUndone(Task task) implements Deed {}

  /** A thrown away task is back. */
  record DeletingUndone(Task task) implements Deed {}

  /** The task is open again. */
  record CompletingUndone(Task task) implements Deed {}

  /** The task is done again. */
  record ReopeningUndone(Task task) implements Deed {}

  /** The reminder comes up again when it would have. */
  record SnoozeUndone(Task task, Instant until) implements Deed {}

  /** The task says again what it said before. */
  record ChangeUndone(TaskDetails before, Task task) implements Deed {}
}
