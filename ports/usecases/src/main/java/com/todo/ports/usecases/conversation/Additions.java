package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Deed;
import com.todo.domain.conversation.Wish;
import java.util.List;

/** Puts a task on the list when nothing about it is open any more. */
final class Additions {
  private final Turn turn;

  Additions(Turn turn) {
    this.turn = turn;
  }

  Step add(Wish said, Settled settled) {
    var wish = Wishes.settled(said, settled);
    var open = Wishes.openAboutNew(wish);
    if (open.isPresent()) {
      return Wishes.step(open.get());
    }
    var task = turn.tools().add(wish.title(), () -> Wishes.details(wish, turn.now().getZone()));
    turn.did(UndoStep.of(UndoStep.Kind.ADDED, task, task.details()));
    turn.name(List.of(task));
    return Step.over(new Deed.Added(task));
  }
}
