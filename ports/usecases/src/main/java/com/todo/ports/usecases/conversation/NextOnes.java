package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Information;
import com.todo.domain.conversation.Reply;
import com.todo.domain.recurrence.RuleInForce;
import com.todo.domain.task.Succession;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskStatus;
import java.util.List;
import java.util.stream.Stream;

/** Says when tasks that were done come back, as whoever puts them on the list computes it, too. */
final class NextOnes {
  private final Turn turn;

  NextOnes(Turn turn) {
    this.turn = turn;
  }

  List<Reply> after(List<Task> done) {
    return done.stream().flatMap(this::after).toList();
  }

  private Stream<Reply> after(Task task) {
    if (!(task.occurrence().ruleInForce() instanceof RuleInForce.Version version)
        || !(task.status() instanceof TaskStatus.Completed completed)) {
      return Stream.empty();
    }
    var tools = turn.tools();
    return tools
        .ports()
        .time()
        .series()
        .completed(tools.user(), task.id(), version.rule())
        .map(
            occurrence ->
                Succession.of(
                        occurrence.version(),
                        occurrence.planned(),
                        occurrence.number(),
                        completed.at())
                    .<Reply>map(next -> comesBack(task, next))
                    .orElse(new Information.ComesNoMore(task)))
        .stream();
  }

  private static Reply comesBack(Task task, Succession next) {
    return new Information.ComesBack(task, next.details().schedule().due(), next.skipped());
  }
}
