package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Information;
import com.todo.domain.conversation.Selection;
import com.todo.domain.task.Task;
import com.todo.ports.interfaces.outbound.TaskQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;

/** Shows and counts tasks. */
final class Listings {
  private static final int SHOWN = 20;
  private final Turn turn;

  Listings(Turn turn) {
    this.turn = turn;
  }

  Step show(Selection selection) {
    var tools = turn.tools();
    var page = tools.ports().list().list(tools.user(), Queries.of(selection).first(SHOWN));
    tools.looked(Shapes.selection(selection), Shapes.tasks(page.tasks()));
    turn.show(page.tasks());
    return Step.over(new Information.Listed(selection, page.tasks(), page.next().isPresent()));
  }

  Step find(String words) {
    var tools = turn.tools();
    var query = TaskQuery.of(TaskQuery.Filter.ALL).matching(words).first(SHOWN);
    var page = tools.ports().list().list(tools.user(), query);
    tools.looked(Map.of("q", words), Shapes.tasks(page.tasks()));
    turn.show(page.tasks());
    return Step.over(new Information.Found(words, page.tasks(), page.next().isPresent()));
  }

  /** What was done on these days, the latest first. */
  Step lookBack(LocalDate from, LocalDate to) {
    var tools = turn.tools();
    var done =
        Queries.all(
                TaskQuery.of(TaskQuery.Filter.COMPLETED),
                page -> tools.ports().list().list(tools.user(), page))
            .stream()
            .filter(task -> isWithin(task, from, to))
            .sorted(Comparator.comparing(Tellings::doneAt).reversed())
            .toList();
    var shown = done.subList(0, Math.min(SHOWN, done.size()));
    tools.looked(Map.of("status", "completed"), Shapes.tasks(done));
    turn.show(shown);
    return Step.over(new Information.WereDone(from, to, shown, shown.size() < done.size()));
  }

  private boolean isWithin(Task task, LocalDate from, LocalDate to) {
    var day = Tellings.doneAt(task).atZone(turn.now().getZone()).toLocalDate();
    return !day.isBefore(from) && !day.isAfter(to);
  }

  Step count(Selection selection) {
    var tools = turn.tools();
    var number = selection.isUndated() ? counted(selection) : looked(selection);
    tools.looked(Shapes.selection(selection), Map.of("count", number));
    return Step.over(new Information.Counted(selection, number));
  }

  private long counted(Selection selection) {
    var counts = turn.tools().ports().list().count(turn.tools().user());
    return switch (selection.progress()) {
      case ALL -> counts.total();
      case PENDING -> counts.pending();
      case COMPLETED -> counts.completed();
    };
  }

  private long looked(Selection selection) {
    var tools = turn.tools();
    return Queries.all(Queries.of(selection), page -> tools.ports().list().list(tools.user(), page))
        .size();
  }
}
