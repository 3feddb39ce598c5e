package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Deed;
import com.todo.domain.conversation.Reference;
import com.todo.domain.conversation.Refusal;
import com.todo.domain.conversation.Reply;
import com.todo.domain.conversation.Selection.Progress;
import com.todo.domain.task.Occurrence;
import com.todo.domain.task.Task;
import java.util.List;

/** Leaves occurrences of recurring tasks out. */
final class Skips {
  private final Turn turn;

  Skips(Turn turn) {
    this.turn = turn;
  }

  Step skip(Reference which, Settled settled) {
    var target = new Targets(turn).find(which, settled, Progress.PENDING, Progress.PENDING);
    return target instanceof Targets.Found found
        ? skip(found.tasks())
        : ((Targets.Unclear) target).step();
  }

  Step skip(List<Task> tasks) {
    turn.name(tasks);
    return new Step.Over(tasks.stream().map(this::skip).toList());
  }

  private Reply skip(Task task) {
    if (task.isCompleted()) {
      return new Refusal.AlreadyDone(task);
    }
    if (!(task.occurrence() instanceof Occurrence.InSeries)) {
      return new Refusal.DoesNotRepeat(task);
    }
    try {
      var after = turn.tools().skip(task);
      var kind = after.isDeleted() ? UndoStep.Kind.DELETED : UndoStep.Kind.SKIPPED;
      turn.did(UndoStep.of(kind, after, task.details()));
      return new Deed.Skipped(task.details(), after);
    } catch (ToolFailed failed) {
      return failed.refusal();
    }
  }
}
