package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Deed;
import com.todo.domain.conversation.Question;
import com.todo.domain.conversation.Reach;
import com.todo.domain.conversation.Reference;
import com.todo.domain.conversation.Refusal;
import com.todo.domain.conversation.Reply;
import com.todo.domain.conversation.Selection.Progress;
import com.todo.domain.task.Occurrence;
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
    if (open.isEmpty()) {
      return over(found.tasks(), new Refusal.AlreadyDone(found.tasks().get(0)));
    }
    return Bulks.ask(which, open, settled, Question.Bulk.COMPLETE).orElseGet(() -> done(open));
  }

  Step reopen(Reference which, Settled settled) {
    var target = targets.find(which, settled, Progress.COMPLETED, Progress.COMPLETED);
    if (!(target instanceof Targets.Found found)) {
      return ((Targets.Unclear) target).step();
    }
    var done = found.tasks().stream().filter(Task::isCompleted).toList();
    if (done.isEmpty()) {
      return over(found.tasks(), new Refusal.StillOpen(found.tasks().get(0)));
    }
    return Bulks.ask(which, done, settled, Question.Bulk.REOPEN)
        .orElseGet(
            () -> each(done, UndoStep.Kind.REOPENED, turn.tools()::reopen, Deed.Reopened::new));
  }

  /** With the next of each that comes back. */
  private Step done(List<Task> open) {
    var step = each(open, UndoStep.Kind.COMPLETED, turn.tools()::complete, Deed.Completed::new);
    var done =
        step.replies().stream()
            .filter(Deed.Completed.class::isInstance)
            .flatMap(reply -> ((Deed.Completed) reply).tasks().stream())
            .toList();
    var replies = new ArrayList<>(step.replies());
    replies.addAll(new NextOnes(turn).after(done));
    return new Step.Over(replies);
  }

  /**
   * Asks before it deletes more than one task, and before any deletion that the person has not
   * asked for in words that are understood.
   *
   * @param said how far it reaches, if the person said so at once
   */
  Step delete(Reference which, Reach said, Settled settled) {
    var target = targets.find(which, settled, Progress.PENDING, Progress.ALL);
    if (!(target instanceof Targets.Found found)) {
      return ((Targets.Unclear) target).step();
    }
    if ((found.tasks().size() > 1 || turn.isGuessed()) && !settled.confirmed()) {
      return new Step.Ask(
          Pending.What.WHETHER, new Question.DeleteAll(found.tasks()), found.tasks());
    }
    var reach = said == Reach.UNSAID ? settled.reach() : said;
    var one = found.tasks().get(0);
    if (found.tasks().size() == 1 && comesBack(one) && reach == Reach.UNSAID) {
      return new Step.Ask(Pending.What.HOW_FAR, new Question.HowFar(one), found.tasks());
    }
    if (reach == Reach.THIS && found.tasks().stream().allMatch(Transitions::comesBack)) {
      return new Skips(turn).skip(found.tasks());
    }
    return each(found.tasks(), UndoStep.Kind.DELETED, turn.tools()::delete, Deed.Deleted::new);
  }

  /** Whether others follow it. */
  private static boolean comesBack(Task task) {
    return task.isPending() && task.occurrence() instanceof Occurrence.InSeries;
  }

  private Step over(List<Task> tasks, Refusal refusal) {
    turn.name(tasks);
    return Step.over(refusal);
  }

  private Step.Over each(
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
