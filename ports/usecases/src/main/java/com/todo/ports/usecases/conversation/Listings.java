package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Information;
import com.todo.domain.conversation.Selection;
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
    turn.name(page.tasks());
    return Step.over(new Information.Listed(selection, page.tasks(), page.next().isPresent()));
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
