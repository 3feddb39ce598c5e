package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Deed;
import com.todo.domain.conversation.Question;
import com.todo.domain.conversation.Reference;
import com.todo.domain.conversation.Refusal;
import com.todo.domain.conversation.Reply;
import com.todo.domain.conversation.Selection.Progress;
import com.todo.domain.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Completes, reopens and deletes tasks. What is refused for one of them is done for the others. */
final class Transitions {
  private final Turn turn;
  private final Targets targets;

  Transitions(Turn turn) {
    this.turn = turn;
    this.targets = new Targets(turn);
  }

  Step complete(Reference which, Settled settled) {
    var target = targets.find(which, settled, Progress.PENDING, Progress.PENDING);
    if (!(target instanceof Targets.Found found)) {
      return ((Targets.Unclear) target).step();
    }
    var open = found.tasks().stream().filter(task -> !task.isCompleted()).toList();
    return open.isEmpty()
        ? over(found.tasks(), new Refusal.AlreadyDone(found.tasks().get(0)))
        : each(open, UndoStep.Kind.COMPLETED, turn.tools()::complete, Deed.Completed::new);
  }

  Step reopen(Reference which, Settled settled) {
    var target = targets.find(which, settled, Progress.COMPLETED, Progress.COMPLETED);
    if (!(target instanceof Targets.Found found)) {
      return ((Targets.Unclear) target).step();
    }
    var done = found.tasks().stream().filter(Task::isCompleted).toList();
    return done.isEmpty()
        ? over(found.tasks(), new Refusal.StillOpen(found.tasks().get(0)))
        : each(done, UndoStep.Kind.REOPENED, turn.tools()::reopen, Deed.Reopened::new);
  }

  Step delete(Reference which, Settled settled) {
    var target = targets.find(which, settled, Progress.PENDING, Progress.ALL);
    if (!(target instanceof Targets.Found found)) {
      return ((Targets.Unclear) target).step();
    }
    if (found.tasks().size() > 1 && !settled.confirmed()) {
      return new Step.Ask(
          Pending.What.WHETHER, new Question.DeleteAll(found.tasks()), found.tasks());
    }
    return each(found.tasks(), UndoStep.Kind.DELETED, turn.tools()::delete, Deed.Deleted::new);
  }

  private Step over(List<Task> tasks, Refusal refusal) {
    turn.name(tasks);
    return Step.over(refusal);
  }

  private Step each(
      List<Task> tasks,
      UndoStep.Kind kind,
      Function<Task, Task> act,
      Function<List<Task>, Deed> deed) {
    var done = new ArrayList<Task>();
    var replies = new ArrayList<Reply>();
    for (var task : tasks) {
      try {
        var after = act.apply(task);
        turn.did(UndoStep.of(kind, after, task.details()));
        done.add(after);
      } catch (ToolFailed failed) {
        replies.add(failed.refusal());
      }
    }
    if (!done.isEmpty()) {
      replies.add(0, deed.apply(done));
    }
    turn.name(done);
    return new Step.Over(replies);
  }
}
