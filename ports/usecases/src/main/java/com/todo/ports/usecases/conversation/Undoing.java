package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Deed;
import com.todo.domain.conversation.Refusal;
import com.todo.domain.conversation.Reply;
import com.todo.domain.task.StaleTask;
import com.todo.domain.task.Task;
import com.todo.ports.interfaces.inbound.ExpectedVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes back what the assistant did for an earlier message, all of it or nothing: if somebody has
 * changed one of the tasks since, they are left as they are.
 */
final class Undoing {
  private final Turn turn;

  Undoing(Turn turn) {
    this.turn = turn;
  }

  Step undo() {
    var steps = turn.earlier();
    if (steps.isEmpty()) {
      return Step.over(new Refusal.NothingToUndo());
    }
    var changed = steps.stream().filter(this::isChanged).findFirst();
    if (changed.isPresent()) {
      turn.forgetUndo(steps, List.of());
      return Step.over(new Refusal.ChangedSince(changed.get().before().title()));
    }
    var replies = new ArrayList<Reply>();
    var tasks = new ArrayList<Task>();
    for (var i = steps.size() - 1; i >= 0; i--) {
      var step = steps.get(i);
      var before = turn.tools().find(step.task());
      var again = Snoozes.again(step, turn.now().toInstant());
      var task = turn.tools().undo(step, () -> back(step, again));
      tasks.add(task);
      replies.add(told(step, task, before.orElse(task), again));
    }
    turn.forgetUndo(steps, tasks);
    turn.name(tasks.stream().filter(task -> !task.isDeleted()).toList());
    return new Step.Over(replies);
  }

  /** A task that can be found was not deleted, or is back already. */
  private boolean isChanged(UndoStep step) {
    var task = turn.tools().find(step.task());
    return step.kind() == UndoStep.Kind.DELETED
        ? task.isPresent()
        : task.filter(t -> t.version() == step.version()).isEmpty();
  }

  private Task back(UndoStep step, Instant again) {
    var ports = turn.tools().ports();
    var user = turn.tools().user();
    var seen = new ExpectedVersion(step.version());
    return switch (step.kind()) {
      case ADDED -> ports.delete().delete(user, step.task(), seen);
      case CHANGED -> ports.edit().edit(user, step.task(), seen, details -> step.before());
      case COMPLETED -> ports.reopen().reopen(user, step.task());
      case REOPENED -> ports.complete().complete(user, step.task());
      case DELETED -> restored(step);
      case SKIPPED -> ports.time().skip().takeBack(user, step.task(), seen, step.before());
      case SNOOZED -> woken(step, again);
    };
  }

  private Task woken(UndoStep step, Instant again) {
    var time = turn.tools().ports().time();
    var user = turn.tools().user();
    var reminder = time.reminders().ofTasks(user, List.of(step.task())).get(step.task());
    time.snooze().snooze(user, reminder.id(), again);
    return turn.tools().ports().find().find(user, step.task());
  }

  private Task restored(UndoStep step) {
    var task = turn.tools().ports().restore().restore(turn.tools().user(), step.task());
    if (task.version() != step.version() + 1) {
      throw new StaleTask(step.task());
    }
    return task;
  }

  private static Reply told(UndoStep step, Task task, Task before, Instant again) {
    return switch (step.kind()) {
      case ADDED -> new Deed.AddingUndone(task);
      case CHANGED, SKIPPED -> new Deed.ChangeUndone(before.details(), task);
      case SNOOZED -> new Deed.SnoozeUndone(task, again);
      case COMPLETED -> new Deed.CompletingUndone(task);
      case REOPENED -> new Deed.ReopeningUndone(task);
      case DELETED -> new Deed.DeletingUndone(task);
    };
  }
}
