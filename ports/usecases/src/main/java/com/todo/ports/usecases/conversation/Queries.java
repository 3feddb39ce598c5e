package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Selection;
import com.todo.domain.task.Task;
import com.todo.ports.interfaces.outbound.Cursor;
import com.todo.ports.interfaces.outbound.TaskPage;
import com.todo.ports.interfaces.outbound.TaskQuery;
import com.todo.ports.interfaces.outbound.TaskQuery.DueBetween;
import com.todo.ports.interfaces.outbound.TaskQuery.Filter;
import com.todo.ports.interfaces.outbound.TaskQuery.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks the list for the tasks of a selection. */
final class Queries {
  private static final int PAGE = 200;
  private static final int MOST_PAGES = 50;
  private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);
  private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

  private Queries() {}

  /** The newest change first, or the earliest due when the selection is about days. */
  static TaskQuery of(Selection selection) {
    var query = TaskQuery.of(filter(selection.progress())).first(PAGE);
    return selection.isUndated() ? query : query.due(between(selection)).by(Sort.DUE);
  }

  static DueBetween between(Selection selection) {
    var from = selection.from().isBefore(BEFORE_ALL) ? BEFORE_ALL : selection.from();
    var to = selection.to().isAfter(AFTER_ALL) ? AFTER_ALL : selection.to();
    return new DueBetween(from, to);
  }

  static Filter filter(Selection.Progress progress) {
    return switch (progress) {
      case ALL -> Filter.ALL;
      case PENDING -> Filter.PENDING;
      case COMPLETED -> Filter.COMPLETED;
    };
  }

  /** All pages of a query, up to 10,000 tasks. */
  static List<Task> all(TaskQuery query, Function<TaskQuery, TaskPage> list) {
    var tasks = new ArrayList<Task>();
    var next = Optional.of(Cursor.START);
    for (var page = 0; page < MOST_PAGES && next.isPresent(); page++) {
      var found = list.apply(query.first(PAGE).after(next.get()));
      tasks.addAll(found.tasks());
      next = found.next();
    }
    return List.copyOf(tasks);
  }
}
