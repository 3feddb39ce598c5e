package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Information;

/** Carries out acts, each as far as it is clear. */
final class Performance {
  private final Turn turn;

  Performance(Turn turn) {
    this.turn = turn;
  }

  Step of(Act act, Settled settled) {
    try {
      return performed(act, settled);
    } catch (ToolFailed failed) {
      return Step.over(failed.refusal());
    }
  }

  private Step performed(Act act, Settled settled) {
    if (act instanceof Act.Add add) {
      return new Additions(turn).add(add.wish(), settled);
    }
    if (act instanceof Act.Change change) {
      return new Changes(turn).change(change.which(), change.edit(), settled);
    }
    if (act instanceof Act.Complete complete) {
      return new Transitions(turn).complete(complete.which(), settled);
    }
    if (act instanceof Act.Reopen reopen) {
      return new Transitions(turn).reopen(reopen.which(), settled);
    }
    if (act instanceof Act.Delete delete) {
      return new Transitions(turn).delete(delete.which(), settled);
    }
    return answered(act);
  }

  private Step answered(Act act) {
    if (act instanceof Act.Show show) {
      return new Listings(turn).show(show.selection());
    }
    if (act instanceof Act.Count count) {
      return new Listings(turn).count(count.selection());
    }
    if (act instanceof Act.Undo) {
      return new Undoing(turn).undo();
    }
    return Step.over(
        act instanceof Act.Explain ? new Information.Abilities() : new Information.NotUnderstood());
  }
}
