package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.Formats;
import com.todo.adapters.rest.edge.InvalidRequest;
import com.todo.adapters.rest.edge.QueryInput;
import com.todo.domain.text.PlainText;
import com.todo.ports.interfaces.outbound.TaskQuery;
import com.todo.ports.interfaces.outbound.TaskQuery.DueBetween;
import com.todo.ports.interfaces.outbound.TaskQuery.Filter;
import com.todo.ports.interfaces.outbound.TaskQuery.Sort;
import java.time.LocalDate;

/** Reads which tasks somebody wants to see. */
final class TaskListQuery {
  private static final int LONGEST_TEXT = 200;

  private TaskListQuery() {}

  /**
   * @throws InvalidRequest if the parameters are not understood
   */
  static TaskQuery read(QueryInput parameters) {
    var filter = parameters.value("status", TaskListQuery::filter).orElse(Filter.ALL);
    var text = parameters.value("q", TaskListQuery::text).orElse("");
    var from = parameters.value("due_from", Formats::date).orElse(LocalDate.MIN);
    var to = parameters.value("due_to", Formats::date).orElse(LocalDate.MAX);
    var sort = parameters.value("sort", TaskListQuery::sort).orElse(Sort.UPDATED);
    var limit = parameters.limit();
    var cursor = parameters.cursor();
    parameters.finish();
    if (from.isAfter(to)) {
      throw new InvalidRequest("due_from", "must not be after due_to");
    }
    return new TaskQuery(filter, text, new DueBetween(from, to), sort, limit, cursor);
  }

  private static String text(String text) {
    return PlainText.line("q", text, 0, LONGEST_TEXT);
  }

  private static Filter filter(String text) {
    return switch (text) {
      case "all" -> Filter.ALL;
      case "pending" -> Filter.PENDING;
      case "completed" -> Filter.COMPLETED;
      default -> throw new IllegalArgumentException("must be all, pending or completed");
    };
  }

  private static Sort sort(String text) {
    return switch (text) {
      case "updated" -> Sort.UPDATED;
      case "due" -> Sort.DUE;
      default -> throw new IllegalArgumentException("must be updated or due");
    };
  }
}
