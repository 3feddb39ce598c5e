package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Reach;
import com.todo.domain.task.Due;
import com.todo.domain.task.TaskId;
import java.util.List;
import java.util.stream.Stream;

/**
 * What answers have settled about an act.
 *
 * @param tasks the ones meant; none if that was not asked
 * @param due the day, the time, or both
 * @param title the title; empty if it was not asked
 * @param reach how far a deletion reaches
 */
record Settled(List<TaskId> tasks, Due due, String title, boolean confirmed, Reach reach) {

  static final Settled NOTHING = new Settled(List.of(), Due.NEVER, "", false, Reach.UNSAID);

  Settled {
    tasks = List.copyOf(tasks);
  }

  /** These are meant, beside those that were clear before. */
  Settled choosing(List<TaskId> chosen) {
    return meaning(Stream.concat(tasks.stream(), chosen.stream()).distinct().toList());
  }

  /** These are meant, and no others. */
  Settled meaning(List<TaskId> others) {
    return new Settled(others, due, title, confirmed, reach);
  }

  Settled due(Due said) {
    return new Settled(tasks, Dues.merged(due, said), title, confirmed, reach);
  }

  Settled titled(String other) {
    return new Settled(tasks, due, other, confirmed, reach);
  }

  Settled confirmedFor(List<TaskId> chosen) {
    return new Settled(chosen, due, title, true, reach);
  }

  Settled reaching(Reach other) {
    return new Settled(tasks, due, title, confirmed, other);
  }
}
