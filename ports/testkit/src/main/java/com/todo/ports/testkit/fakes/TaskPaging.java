package com.todo.ports.testkit.fakes;

import static java.util.Comparator.comparing;

import com.todo.domain.task.Task;
import com.todo.ports.interfaces.outbound.Cursor;
import com.todo.ports.interfaces.outbound.TaskPage;
import com.todo.ports.interfaces.outbound.TaskQuery;
import com.todo.ports.interfaces.outbound.TaskQuery.Sort;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which tasks are on a page, and in which order. */
final class TaskPaging {
  // Ids are compared as text: the order that UUIDs have in a database, and not the one of Java.
  private static final Comparator<Task> BY_ID = comparing(task -> task.id().toString());
  private static final Comparator<Task> BY_UPDATE =
      comparing((Task task) -> task.lifetime().updatedAt()).thenComparing(BY_ID).reversed();
  private static final Comparator<Task> BY_DUE =
      comparing((Task task) -> day(task))
          .thenComparing(task -> task.details().schedule().due().clock().orElse(LocalTime.MAX))
          .thenComparing(BY_ID);

  private TaskPaging() {}

  static TaskPage page(Stream<Task> tasks, TaskQuery query) {
    var order = query.sort() == Sort.UPDATED ? BY_UPDATE : BY_DUE;
    var all = tasks.filter(task -> matches(task, query)).sorted(order).toList();
    var from = start(all, query);
    var to = Math.min(from + query.limit(), all.size());
    var next =
        to == all.size() ? Cursor.START : new Cursor(query.sort() + "/" + all.get(to - 1).id());
    return new TaskPage(all.subList(from, to), next);
  }

  private static int start(List<Task> all, TaskQuery query) {
    if (query.cursor().isStart()) {
      return 0;
    }
    return all.stream()
        .filter(task -> query.cursor().token().equals(query.sort() + "/" + task.id()))
        .findFirst()
        .map(task -> all.indexOf(task) + 1)
        .orElseThrow(() -> new IllegalArgumentException("no such cursor"));
  }

  private static boolean matches(Task task, TaskQuery query) {
    return switch (query.filter()) {
          case ALL -> true;
          case PENDING -> !task.isCompleted();
          case COMPLETED -> task.isCompleted();
        }
        && (contains(task.details().title().text(), query.text())
            || contains(task.details().description().text(), query.text()))
        && isDue(task, query.due());
  }

  private static boolean contains(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private static boolean isDue(Task task, TaskQuery.DueBetween due) {
    return due.equals(TaskQuery.DueBetween.ALWAYS)
        || task.details()
            .schedule()
            .due()
            .day()
            .filter(day -> !day.isBefore(due.from()) && !day.isAfter(due.to()))
            .isPresent();
  }

  private static LocalDate day(Task task) {
    return task.details().schedule().due().day().orElse(LocalDate.MAX);
  }
}
