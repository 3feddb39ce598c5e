package com.todo.ports.usecases.conversation;

import com.todo.domain.task.Due;
import com.todo.domain.task.TaskId;
import java.util.List;

/**
 * What answers have settled about an act.
 *
 * @param tasks the ones meant; none if that was not asked
 * @param due the day, the time, or both
 * @param title the title; empty if it was not asked
 */
record Settled(List<TaskId> tasks, Due due, String title, boolean confirmed) {

  static final Settled NOTHING = new Settled(List.of(), Due.NEVER, "", false);

  Settled {
    tasks = List.copyOf(tasks);
  }

  Settled choosing(List<TaskId> chosen) {
    return new Settled(chosen, due, title, confirmed);
  }

  Settled due(Due said) {
    return new Settled(tasks, Dues.merged(due, said), title, confirmed);
  }

  Settled titled(String other) {
    return new Settled(tasks, due, other, confirmed);
  }

  Settled confirmedFor(List<TaskId> chosen) {
    return new Settled(chosen, due, title, true);
  }
}
