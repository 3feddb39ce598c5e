package com.todo.ports.usecases.conversation;

import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;
import java.util.ArrayList;
import java.util.List;

/**
 * What the assistant has to remember until the next message.
 *
 * @param pending the question that it asked
 * @param topic the tasks that were spoken of last, and how
 * @param spoken the message that did something last; none if the last one did nothing
 * @param done what can be taken back, the latest message last
 */
record Memory(Pending pending, Topic topic, Spoken spoken, List<List<UndoStep>> done) {
  private static final int MOST_UNDONE = 10;
  static final Memory EMPTY = new Memory(Pending.NONE, Topic.NONE, Spoken.NOTHING, List.of());

  Memory {
    done = List.copyOf(done);
  }

  Memory about(Topic other) {
    return new Memory(pending, other, spoken, done);
  }

  List<TaskId> named() {
    return topic.tasks();
  }

  Memory waitingFor(Pending answer) {
    return new Memory(answer, topic, spoken, done);
  }

  Memory after(Spoken message) {
    return new Memory(pending, topic, message, done);
  }

  /** One more message did something; the oldest is forgotten when there are too many. */
  Memory with(List<UndoStep> steps) {
    if (steps.isEmpty()) {
      return this;
    }
    var all = new ArrayList<>(done);
    all.add(List.copyOf(steps));
    return new Memory(
        pending, topic, spoken, all.subList(Math.max(0, all.size() - MOST_UNDONE), all.size()));
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
    return new Memory(pending, topic, spoken, rest);
  }
}
