package com.todo.adapters.jpa;

import com.todo.adapters.database.Sql;
import com.todo.domain.account.UserId;
import com.todo.domain.task.Task;
import com.todo.ports.interfaces.outbound.Cursor;
import com.todo.ports.interfaces.outbound.TaskPage;
import com.todo.ports.interfaces.outbound.TaskQuery;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads a list page by page, from where the page before it ended.
 *
 * <p>A list of several statuses is merged from one query for each: that way each can follow an
 * index in the order asked for and stop when the page is full, however long the list is.
 */
final class TaskPages {
  private static final LocalDate FIRST_DAY = LocalDate.of(-4000, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(5_000_000, 1, 1);

  private final TaskOrder order;

  private TaskPages(TaskOrder order) {
    this.order = order;
  }

  static TaskPages of(TaskQuery query) {
    return new TaskPages(
        query.sort() == TaskQuery.Sort.UPDATED ? TaskOrder.BY_UPDATE : TaskOrder.BY_DUE);
  }

  TaskPage read(EntityManager entities, UserId owner, TaskQuery query) {
    var position = query.cursor().isStart() ? List.of() : order.position(query.cursor());
    // No task holds it, and the database accepts no text that does.
    if (query.text().indexOf('\0') >= 0) {
      return new TaskPage(List.of(), Cursor.START);
    }
    var values = new ArrayList<>();
    var sql =
        statuses(query).stream()
            .map(status -> "(" + branch(owner, status, query, position, values) + ")")
            .collect(Collectors.joining(" UNION ALL "));
    var rows =
        Sql.entities(
            entities,
            TaskRow.class,
            "SELECT * FROM (" + sql + ") t ORDER BY " + order.columns() + limit(query),
            values.toArray());
    var tasks = rows.stream().limit(query.limit()).map(TaskRow::toTask).toList();
    return new TaskPage(tasks, rows.size() > query.limit() ? cursor(tasks) : Cursor.START);
  }

  private Cursor cursor(List<Task> tasks) {
    return order.cursor(tasks.get(tasks.size() - 1));
  }

  private String branch(
      UserId owner, String status, TaskQuery query, List<?> position, List<Object> values) {
    var sql = new StringBuilder("SELECT * FROM task WHERE owner_id = ? AND status = ?");
    values.add(owner.value());
    values.add(status);
    if (!query.text().isEmpty()) {
      sql.append(" AND strpos(search, ?) > 0");
      values.add(TaskRow.searchable(query.text()));
    }
    if (!query.due().equals(TaskQuery.DueBetween.ALWAYS)) {
      sql.append(" AND COALESCE(due_date, 'infinity') BETWEEN ? AND ?");
      values.add(within(query.due().from()));
      values.add(within(query.due().to()));
    }
    if (!position.isEmpty()) {
      sql.append(" AND ").append(order.after());
      values.addAll(position);
    }
    return sql.append(" ORDER BY ").append(order.columns()).append(limit(query)).toString();
  }

  /** One more than fit on the page tells whether there is another. */
  private static String limit(TaskQuery query) {
    return " LIMIT " + (query.limit() + 1);
  }

  private static List<String> statuses(TaskQuery query) {
    return switch (query.filter()) {
      case ALL -> List.of(StatusColumns.PENDING, StatusColumns.COMPLETED);
      case PENDING -> List.of(StatusColumns.PENDING);
      case COMPLETED -> List.of(StatusColumns.COMPLETED);
    };
  }

  /** The nearest day that the database knows. */
  private static LocalDate within(LocalDate day) {
    if (day.isBefore(FIRST_DAY)) {
      return FIRST_DAY;
    }
    return day.isAfter(LAST_DAY) ? LAST_DAY : day;
  }
}
