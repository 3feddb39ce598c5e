package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Question;
import com.todo.domain.conversation.Reference;
import com.todo.domain.task.Task;
import java.util.List;
import java.util.Optional;

/** Asks before the same is done to many tasks that nobody has named. */
final class Bulks {
  private static final int FEW = 5;

  private Bulks() {}

  static Optional<Step> ask(
      Reference which, List<Task> tasks, Settled settled, Question.Bulk bulk) {
    var unnamed = which instanceof Reference.Every && tasks.size() > FEW && !settled.confirmed();
    return unnamed
        ? Optional.of(new Step.Ask(Pending.What.WHETHER, new Question.DoAll(bulk, tasks), tasks))
        : Optional.empty();
  }
}
