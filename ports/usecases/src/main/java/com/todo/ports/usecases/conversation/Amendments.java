package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Edit;
import com.todo.domain.conversation.Reference;
import com.todo.domain.task.Task;
import java.util.Optional;

/** Takes words that only say when for a change of the task spoken of last, if there is one. */
final class Amendments {
  private final Turn turn;

  Amendments(Turn turn) {
    this.turn = turn;
  }

  /** What is asked for, now that it is known of what was spoken before. */
  Act of(Act.Amend said) {
    var asksForDay = said.wish().isDay() && said.otherwise() instanceof Act.Show;
    var topic = turn.topic();
    var one = topic.tasks().size() == 1 && !(topic.shown() && asksForDay);
    var task = one ? turn.tools().find(topic.tasks().get(0)) : Optional.<Task>empty();
    return task.filter(Task::isPending).isPresent()
        ? new Act.Change(new Reference.It(), new Edit.Take(said.wish()))
        : said.otherwise();
  }
}
