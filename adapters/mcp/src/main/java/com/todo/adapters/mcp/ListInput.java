package com.todo.adapters.mcp;

import com.todo.adapters.rest.edge.Formats;
import com.todo.adapters.rest.edge.JsonInput;
import com.todo.adapters.rest.edge.tasks.TaskCriteria;
import com.todo.domain.text.PlainText;
import com.todo.ports.interfaces.outbound.Cursor;
import com.todo.ports.interfaces.outbound.TaskQuery;
import com.todo.ports.interfaces.outbound.TaskQuery.DueBetween;
import com.todo.ports.interfaces.outbound.TaskQuery.Filter;
import com.todo.ports.interfaces.outbound.TaskQuery.Sort;
import java.time.LocalDate;

/** Reads which tasks a model wants to see. */
final class ListInput {
  private static final int LONGEST_TEXT = 200;
  private static final int USUAL_LIMIT = 50;
  private static final int HIGHEST_LIMIT = 100;

  private ListInput() {}

  static TaskQuery query(JsonInput input) {
    var filter = input.text("status", TaskCriteria::status).orElse(Filter.PENDING);
    var words = input.text("words", text -> PlainText.line("words", text, 0, LONGEST_TEXT));
    var from = input.text("due_from", Formats::date).orElse(LocalDate.MIN);
    var to = input.text("due_to", Formats::date).orElse(LocalDate.MAX);
    var limit = input.number("limit", ListInput::limit).orElse(USUAL_LIMIT);
    var cursor = input.text("cursor", ListInput::cursor).orElse(Cursor.START);
    input.finish();
    var between = TaskCriteria.due(from, to);
    var sort = between.equals(DueBetween.ALWAYS) ? Sort.UPDATED : Sort.DUE;
    return new TaskQuery(filter, words.orElse(""), between, sort, limit, cursor);
  }

  private static int limit(int number) {
    if (number < 1 || number > HIGHEST_LIMIT) {
      throw new IllegalArgumentException("must be 1 to " + HIGHEST_LIMIT);
    }
    return number;
  }

  private static Cursor cursor(String text) {
    if (text.length() > LONGEST_TEXT || !text.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new IllegalArgumentException("must be the next_cursor of the page before");
    }
    return new Cursor(text);
  }
}
