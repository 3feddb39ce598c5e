package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Deed;
import com.todo.domain.conversation.Question;
import com.todo.domain.conversation.Wish;
import java.util.List;
import java.util.Optional;

/** Puts a task on the list when nothing about it is open any more. */
final class Additions {
  private static final int MANY = 20;
  private static final int NAMED = 3;

  private final Turn turn;

  Additions(Turn turn) {
    this.turn = turn;
  }

  /** Whether to add them all, if they are too many to be meant by chance. */
  static Optional<Step> ask(List<Act> acts, Settled settled) {
    var titles =
        acts.stream()
            .filter(Act.Add.class::isInstance)
            .map(act -> ((Act.Add) act).wish().title())
            .toList();
    return titles.size() <= MANY || settled.confirmed()
        ? Optional.empty()
        : Optional.of(
            Step.ask(
                Pending.What.WHETHER,
                new Question.AddAll(titles.size(), titles.subList(0, NAMED))));
  }

  Step add(Wish said, Settled settled) {
    var wish = Wishes.settled(said, settled, turn.now());
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
