package com.todo.ports.usecases.conversation;

import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;
import java.util.ArrayList;
import java.util.List;

/**
 * What the assistant has to remember until the next message.
 *
 * @param pending the question that it asked
 * @param named the tasks that were spoken of last, in order
 * @param done what can be taken back, the latest message last
 */
record Memory(Pending pending, List<TaskId> named, List<List<UndoStep>> done) {
  private static final int MOST_UNDONE = 10;

  static final Memory EMPTY = new Memory(Pending.NONE, List.of(), List.of());

  Memory {
    named = List.copyOf(named);
    done = List.copyOf(done);
  }

  Memory naming(List<TaskId> tasks) {
    return new Memory(pending, tasks, done);
  }

  Memory waitingFor(Pending answer) {
    return new Memory(answer, named, done);
  }

  /** One more message did something; the oldest is forgotten when there are too many. */
  Memory with(List<UndoStep> steps) {
    if (steps.isEmpty()) {
      return this;
    }
    var all = new ArrayList<>(done);
    all.add(List.copyOf(steps));
    return new Memory(
        pending, named, all.subList(Math.max(0, all.size() - MOST_UNDONE), all.size()));
  }

  List<UndoStep> last() {
    return done.isEmpty() ? List.of() : done.get(done.size() - 1);
  }

  /**
   * The last message was taken back. What was done before it to the same tasks can still be, as
   * nobody else has changed them in between.
   */
  Memory undone(List<UndoStep> steps, List<Task> now) {
    var rest =
        done.subList(0, Math.max(0, done.size() - 1)).stream()
            .map(group -> group.stream().map(step -> step.after(steps, now)).toList())
            .toList();
    return new Memory(pending, named, rest);
  }
}
