package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Deed;
import com.todo.domain.conversation.Edit;
import com.todo.domain.conversation.Question;
import com.todo.domain.conversation.Reference;
import com.todo.domain.conversation.Refusal;
import com.todo.domain.conversation.Reply;
import com.todo.domain.conversation.Selection.Progress;
import com.todo.domain.task.Task;
import java.util.List;
import java.util.Optional;

/** Changes what tasks say. */
final class Changes {
  private final Turn turn;
  private final Targets targets;

  Changes(Turn turn) {
    this.turn = turn;
    this.targets = new Targets(turn);
  }

  Step change(Reference which, Edit said, Settled settled) {
    var edit = settled(said, settled);
    var impossible = impossible(edit);
    if (impossible.isPresent()) {
      return Step.over(impossible.get());
    }
    var target = targets.find(which, settled, Progress.PENDING, Progress.PENDING);
    if (!(target instanceof Targets.Found found)) {
      return ((Targets.Unclear) target).step();
    }
    turn.name(found.tasks());
    return found.tasks().stream()
        .flatMap(task -> open(edit, task).stream())
        .findFirst()
        .map(Wishes::step)
        .or(() -> Bulks.ask(which, found.tasks(), settled, Question.Bulk.CHANGE))
        .orElseGet(() -> changed(found.tasks(), edit));
  }

  private Edit settled(Edit edit, Settled settled) {
    return edit instanceof Edit.Take take
        ? new Edit.Take(Wishes.settled(take.wish(), settled, turn.now()))
        : edit;
  }

  private static Optional<Reply> impossible(Edit edit) {
    return edit instanceof Edit.Take take
        ? Wishes.openAbout(take.wish(), take.wish().due()).filter(reply -> reply instanceof Refusal)
        : Optional.empty();
  }

  private static Optional<Reply> open(Edit edit, Task task) {
    return edit instanceof Edit.Take take
        ? Wishes.openAbout(take.wish(), task.details().schedule().due())
        : Optional.empty();
  }

  private Step changed(List<Task> tasks, Edit edit) {
    turn.name(tasks);
    return new Step.Over(tasks.stream().map(task -> changed(task, edit)).toList());
  }

  private Reply changed(Task task, Edit edit) {
    try {
      var now = turn.now();
      var after = turn.tools().edit(task, details -> Edits.applied(edit, details, now));
      if (after.version() == task.version()) {
        return new Refusal.NoDifference(task);
      }
      turn.did(UndoStep.of(UndoStep.Kind.CHANGED, after, task.details()));
      return new Deed.Changed(task.details(), after);
    } catch (ToolFailed failed) {
      return failed.refusal();
    }
  }
}
