package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Information;
import com.todo.domain.conversation.Matter;
import com.todo.domain.conversation.Reference;
import com.todo.domain.conversation.Reply;
import com.todo.domain.conversation.Selection.Progress;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Answers questions about a task from what the list holds. */
final class Tellings {
  private final Turn turn;
  private final Targets targets;

  Tellings(Turn turn) {
    this.turn = turn;
    this.targets = new Targets(turn);
  }

  Step tell(Reference which, Matter matter, Settled settled) {
    if (matter == Matter.LAST_DONE && which instanceof Reference.ByName name) {
      return lastDone(name);
    }
    var target = targets.find(which, settled, Progress.PENDING, Progress.ALL);
    if (!(target instanceof Targets.Found found)) {
      return ((Targets.Unclear) target).step();
    }
    turn.show(found.tasks());
    return new Step.Over(
        found.tasks().stream().<Reply>map(task -> new Information.Told(task, matter)).toList());
  }

  /** Of all that were done and whose title fits, the one that was done last. */
  private Step lastDone(Reference.ByName name) {
    var done = new Names(turn.tools()).find(name, Progress.COMPLETED);
    var last = done.stream().max(Comparator.comparing(Tellings::doneAt));
    last.ifPresent(task -> turn.show(List.of(task)));
    return Step.over(
        last.<Information>map(task -> new Information.LastDone(task, doneAt(task)))
            .orElse(new Information.NeverDone(name.words())));
  }

  static Instant doneAt(Task task) {
    return task.status() instanceof TaskStatus.Completed completed ? completed.at() : Instant.EPOCH;
  }
}
