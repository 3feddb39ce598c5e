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

  private Step performed(Act said, Settled settled) {
    var act = said instanceof Act.Amend amend ? new Amendments(turn).of(amend) : said;
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
      return new Transitions(turn).delete(delete.which(), delete.reach(), settled);
    }
    return timed(act, settled);
  }

  private Step timed(Act act, Settled settled) {
    if (act instanceof Act.Skip skip) {
      return new Skips(turn).skip(skip.which(), settled);
    }
    if (act instanceof Act.Snooze snooze) {
      return new Snoozes(turn).snooze(snooze.which(), snooze.delay(), settled);
    }
    if (act instanceof Act.Tell tell) {
      return new Tellings(turn).tell(tell.which(), tell.matter(), settled);
    }
    return answered(act);
  }

  private Step answered(Act act) {
    var listings = new Listings(turn);
    if (act instanceof Act.Show show) {
      return listings.show(show.selection());
    }
    if (act instanceof Act.Count count) {
      return listings.count(count.selection());
    }
    if (act instanceof Act.Find find) {
      return listings.find(find.words());
    }
    if (act instanceof Act.LookBack back) {
      return listings.lookBack(back.from(), back.to());
    }
    if (act instanceof Act.Undo) {
      return new Undoing(turn).undo();
    }
    return Step.over(
        act instanceof Act.Explain ? new Information.Abilities() : new Information.NotUnderstood());
  }
}
