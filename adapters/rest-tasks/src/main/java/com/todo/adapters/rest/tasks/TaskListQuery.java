package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.Formats;
import com.todo.adapters.rest.edge.InvalidRequest;
import com.todo.adapters.rest.edge.QueryInput;
import com.todo.adapters.rest.edge.tasks.TaskCriteria;
import com.todo.domain.text.PlainText;
import com.todo.ports.interfaces.outbound.TaskQuery;
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
    var filter = parameters.value("status", TaskCriteria::status).orElse(Filter.ALL);
    var text = parameters.value("q", TaskListQuery::text).orElse("");
    var from = parameters.value("due_from", Formats::date).orElse(LocalDate.MIN);
    var to = parameters.value("due_to", Formats::date).orElse(LocalDate.MAX);
    var sort = parameters.value("sort", TaskListQuery::sort).orElse(Sort.UPDATED);
    var limit = parameters.limit();
    var cursor = parameters.cursor();
    parameters.finish();
    return new TaskQuery(filter, text, TaskCriteria.due(from, to), sort, limit, cursor);
  }

  private static String text(String text) {
    return PlainText.line("q", text, 0, LONGEST_TEXT);
  }

  private static Sort sort(String text) {
    return switch (text) {
      case "updated" -> Sort.UPDATED;
      case "due" -> Sort.DUE;
      default -> throw new IllegalArgumentException("must be updated or due");
    };
  }
}
